import type { Expression } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { linked } from '../../../platform/provenance/linked.ts'
import { linkedWords } from './locales/index.ts'

interface About {
  name: string
  isQuestion: boolean
  dialogueId: string
  lookBack: boolean
}

/** Words that were laid together. With none in it that may be read, a cluster is a name and no more. */
export const linkedCluster = linked<About>({
  kind: 'cluster',
  rows: (db: Db) =>
    db
      .selectFrom('dialogues.cluster as k')
      .select('k.id')
      .select((eb) =>
        jsonBuildObject({
          name: eb.ref('k.name'),
          isQuestion: eb.ref('k.is_question'),
          dialogueId: eb.ref('k.dialogue_id'),
          lookBack: eb.exists(lookedBackOn(db, eb.ref('k.dialogue_id'))).$castTo<boolean>(),
        }).as('about'),
      )
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom('dialogues.cluster_contribution as x')
            .innerJoin('contributions.contribution as c', 'c.id', 'x.contribution_id')
            .select('c.id')
            .whereRef('x.cluster_id', '=', 'k.id')
            .where('c.state', '=', 'confirmed')
            .where('c.audience', 'is not', null),
        ),
      )
      .where((eb) => eb.fn<boolean>('contributions.may_be_told', ['k.circle_id'])),
  face(locale, { name, isQuestion, dialogueId, lookBack }, id) {
    const label = linkedWords(locale)(isQuestion ? 'question' : 'cluster')
    const href = `/dialogues/${dialogueId}/look-back#c-${id}`
    return { label, title: name, sign: 'heap', ...(lookBack && { href }) }
  },
})

/** Whether the page of what became of it opens: from inside, or for strangers once the evening is over. */
const lookedBackOn = (db: Db, dialogueId: Expression<string>) =>
  db
    .selectFrom('dialogues.dialogue as d')
    .select('d.id')
    .where('d.id', '=', dialogueId)
    .unionAll(
      db
        .selectFrom((eb) => eb.fn<{ circle_id: string }>('dialogues.look_back_face', [dialogueId]).as('face'))
        .select('face.circle_id as id'),
    )
