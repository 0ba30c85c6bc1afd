import type { Command } from '../../../../platform/commands/command.ts'
import { beginHelp } from '../../help/commands/begin-help.ts'
import { writeDown } from '../commands/write-down.ts'
import { myWords, wordsInMyHand } from '../queries.ts'
import type { Fire, TestSeat } from './around-the-fire.ts'

/** What people do and read at a table, straight past its pages. */
export function sayingAround(fire: () => Fire) {
  const does = <Input, Result>(command: Command<Input, Result>, who: TestSeat, raw: object, key?: string) =>
    command.execute(fire().house, fire().asking(who.token, key), raw)
  return {
    does,
    /** Begins to help, where that was not begun, and writes down. */
    async writesDown(who: TestSeat, input: { seatId: string; way: string; words: string }) {
      await does(beginHelp, who, { seatId: input.seatId })
      return does(writeDown, who, input)
    },
    wordsOf: (who: TestSeat) =>
      fire().house.database.read(who.token, ({ db, actor }) => myWords(db, fire().house.sealing, actor)),
    inHandOf: (who: TestSeat) =>
      fire().house.database.read(who.token, ({ db, actor }) =>
        wordsInMyHand(db, fire().house.sealing, actor),
      ),
  }
}
