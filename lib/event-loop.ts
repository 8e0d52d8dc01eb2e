/** Lets requests through that wait: the engine answers without giving way. */
export const yieldToEventLoop = () => new Promise<void>((resolve) => setImmediate(resolve));
