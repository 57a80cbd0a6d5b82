/** What the queries about who is who begin with: a decision makes all of them old. */
export const identityKey = ['identity'] as const
