import { type Expression, sql } from 'kysely'
import { jsonBuildObject } from 'kysely/helpers/postgres'
import type { Db } from '../../../platform/database/connect.ts'
import { linked } from '../../../platform/provenance/linked.ts'
import { linkedWords } from './locales/index.ts'

interface About {
  name: string
  isQuestion: boolean
  dialogueId: string
  lookBack: boolean
  former?: boolean
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
      .where((eb) => eb.fn<boolean>('contributions.may_be_told', ['k.circle_id']))
      .unionAll(formerOnes(db)),
  face(locale, { name, isQuestion, dialogueId, lookBack, former }, id) {
    const label = linkedWords(locale)(former ? 'former' : isQuestion ? 'question' : 'cluster')
    const href = `/dialogues/${dialogueId}/look-back#c-${id}`
    return { label, title: name, sign: 'heap', ...(lookBack && { href }) }
  },
})

/** What was laid with another, as long as some of the words that lay in it may be read. */
const formerOnes = (db: Db) =>
  db
    .selectFrom('dialogues.former_cluster as f')
    .select('f.id')
    .select((eb) =>
      jsonBuildObject({
        name: eb.ref('f.name'),
        isQuestion: eb.ref('f.is_question'),
        dialogueId: eb.ref('f.dialogue_id'),
        lookBack: sql<boolean>`false`,
        former: sql<boolean>`true`,
      }).as('about'),
    )
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('dialogues.former_words as x')
          .innerJoin('contributions.contribution as c', 'c.id', 'x.contribution_id')
          .select('c.id')
          .whereRef('x.cluster_id', '=', 'f.id')
          .where('c.state', '=', 'confirmed')
          .where('c.audience', 'is not', null),
      ),
    )
    .where((eb) => eb.fn<boolean>('contributions.may_be_told', ['f.circle_id']))

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
