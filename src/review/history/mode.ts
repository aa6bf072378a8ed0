/**
 * How a session stands to what others decided: `shared` sees and goes on with all of it, `blind` sees its own reviewer's
 * decisions alone, and `adjudicating` settles what reviewers disagree on.
 */
export type Mode = 'shared' | 'blind' | 'adjudicating';
