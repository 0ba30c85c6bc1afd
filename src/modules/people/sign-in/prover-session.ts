import type { Prover } from './better-auth.ts'

/** better-auth opens a session of its own for everything it proves. Nobody gets it; it ends at once. */
export async function endProverSession(prover: Prover, token: string): Promise<void> {
  const { internalAdapter } = await prover.$context
  await internalAdapter.deleteSession(token)
}
