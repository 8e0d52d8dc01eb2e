/** What the session cookie says, before it is held against the account. */
export type Session = {
  userId: string;
  sessionVersion: number;
  /** Of one signing in; it stays the same when next-auth writes the token anew. */
  signInId: string;
  endsAt: Date;
};
