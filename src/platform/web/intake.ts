import type { Posted, Visit } from './visit.ts'

/** What was taken in while it came: kept already, and referred to by nothing yet. */
export interface Taken {
  /** Of everything that was sent: the same file twice is one. */
  hash: string
  /** Lets go of it at once, where nothing will refer to it. */
  drop(): Promise<void>
}

/** Takes a file in while it comes in, with no more than a part of it in memory. */
export interface Intake {
  /** @throws Invalid at its field, where it is too large, not understood, or there is no room */
  write(bytes: Buffer): Promise<void>
  /** @throws Invalid at its field */
  end(): Promise<Taken>
  /** What was written is let go of. */
  drop(): Promise<void>
}

/**
 * Opens an intake for who may send this form, from what stands before the file in it: a form's token stands there, and whoever may
 * not send it has nothing written. @throws Invalid where what was typed there is not right
 */
export type OpensIntake = (visit: Visit, typed: Posted) => Promise<Intake> | Intake

/** Opens the intake of a field, or undefined: what is sent there goes by. */
export type IntakeFor = (field: string, typed: () => Promise<Posted>) => Promise<Intake | undefined>
