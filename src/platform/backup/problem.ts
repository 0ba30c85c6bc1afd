/** Why a backup is not made or not put back, for whoever runs the house. */
export type BackupTrouble =
  | 'not-whole'
  | 'broken'
  | 'newer'
  | 'other-key'
  | 'not-empty'
  | 'in-use'
  | 'full'
  | 'closed'
  | 'files-away'

/** Something about a backup that the person at the keyboard can solve; nothing was changed. */
export class BackupProblem extends Error {
  override name = 'BackupProblem'
  readonly trouble: BackupTrouble
  readonly values: Readonly<Record<string, string | number>>

  constructor(trouble: BackupTrouble, values: Record<string, string | number> = {}) {
    super(trouble)
    this.trouble = trouble
    this.values = values
  }
}
