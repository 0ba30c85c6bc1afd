import type { Visit } from '../../../platform/web/visit.ts'
import { myReplies } from '../wanted/queries.ts'
import { mySupport } from './queries.ts'

/** Where one is named, or asked, and which roles one would like to take, as it is taken along. Two queries. */
export async function takenSupport({ db, house: { sealing } }: Visit) {
  const [support, replies] = await Promise.all([mySupport(db), myReplies(db, sealing)])
  return {
    supports: support.map(({ circle, role, name, words, asks, since, until, yesOn, thanks }) => ({
      ...{ circle, role, name, text: words, asks, since, until, saidYesOn: yesOn, thanks },
    })),
    offered: replies.map(({ circle, role, name, words, reach, at }) => ({
      ...{ circle, role, name, text: words, reach },
      at: at.toISOString(),
    })),
  }
}
