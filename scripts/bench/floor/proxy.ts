/** For no address: the bundler looks in the folders above for what is not here, and would take the product's. */
export function proxy() {}

export const config = { matcher: "/no-address" };
