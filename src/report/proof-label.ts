/** What stands before what speaks for a repair: a calculation proves, what other reports say only speaks for it. */
export function proofLabel(proof: string): 'Proof' | 'What others say' {
  return proof.includes('=') ? 'Proof' : 'What others say';
}
