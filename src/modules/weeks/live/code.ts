import { createHmac } from 'node:crypto'
import { paperCodeFrom } from '../../../platform/codes/codes.ts'
import type { House } from '../../../platform/commands/command.ts'

/** The code behind which who asked reads what became of it: always the same one, kept nowhere but as a hash. */
export const codeOf = (house: Pick<House, 'keyFor'>, questionId: string): string =>
  paperCodeFrom(createHmac('sha512', house.keyFor('live-question')).update(questionId).digest()).long
