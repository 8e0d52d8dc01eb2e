/** The one re-export of the house: drizzle wants the whole schema as one object. */
export * from "./assessments";
export * from "./audit-log";
export * from "./code-steps";
export * from "./collaborations";
export * from "./corrections";
export * from "./cycles";
export * from "./evidence";
export * from "./findings";
export * from "./partners";
export * from "./recommendations";
export * from "./reports";
export * from "./reviews";
export * from "./sent-forms";
export * from "./settings";
export * from "./topic-marks";
export * from "./users";
export * from "./views";
