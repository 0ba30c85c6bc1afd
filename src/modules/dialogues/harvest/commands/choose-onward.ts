import { type CommandContext, command } from '../../../../platform/commands/command.ts'
import type { Db } from '../../../../platform/database/connect.ts'
import { Conflict, Invalid } from '../../../../platform/errors/errors.ts'
import { dayAt, daysBetween } from '../../../../platform/i18n/days.ts'
import { takeOnward, themeWork, wordsAllowed } from '../../../contributions/index.ts'
import { askedIn, knownCarriers } from '../asked.ts'
import { findCluster } from '../cluster.ts'
import { ChooseOnward } from '../input.ts'
import { keptDialogue } from '../keeper.ts'
import { lyingIn } from '../lie.ts'
import { asStep } from '../steps.ts'

/** Furthest day for which an answer is promised, in days from now. */
const furthest = 730

/**
 * Takes a cluster onward: as what, asked of whom, by which day, carried by which two. Only words whose speaker let
 * them leave the fire go along. Its speakers are owed an answer from then on.
 */
export const chooseOnward = command({
  name: 'dialogues.choose-onward',
  input: ChooseOnward,
  async policy({ db, input }) {
    await keptDialogue(db, input.dialogueId)
  },
  run: (context) => goOnward(context, context.input),
})

/** The same within another command, whose policy guards it. */
export async function goOnward(
  { db, clock, sealing, record }: Pick<CommandContext<unknown>, 'db' | 'clock' | 'sealing' | 'record'>,
  input: ChooseOnward,
): Promise<{ owedAnswerId: string }> {
  const { dialogueId, clusterId, version, kind, askedOf, dueOn } = input
  const { circleId, organisationId } = await keptDialogue(db, dialogueId)
  await findCluster(db, dialogueId, clusterId)
  const days = daysBetween(dayAt(clock.now()), dueOn)
  if (days < 0) throw new Invalid({ dueOn: 'onward.error.due-past' })
  if (days > furthest) throw new Invalid({ dueOn: 'onward.error.due-far' })
  const [words, known] = await Promise.all([
    travellingWords(db, clusterId, kind),
    knownCarriers(db, circleId),
  ])
  if (words.length === 0)
    throw new Invalid({ form: kind === 'theme' ? 'onward.no-theme-work' : 'onward.nothing-travels' })
  const everyone = words.some(({ audience }) => audience === 'everyone')
  const owedAnswerId = await takeOnward(
    { db, clock, sealing },
    {
      circleId,
      organisationId,
      kind,
      askedOf,
      dueOn,
      carriers: askedIn(input, known, everyone),
      contributionIds: words.map(({ id }) => id),
    },
  )
  const dialogue = { id: dialogueId, circleId }
  const step = { kind: 'onward', clusters: [clusterId], words: await lyingIn(db, clusterId) } as const
  await asStep({ db, clock, dialogue, ...step, onward: { clusterId, owedAnswerId } }, async () => {
    const { numUpdatedRows } = await db
      .updateTable('dialogues.cluster')
      .set({ owed_answer_id: owedAnswerId, version: version + 1 })
      .where('id', '=', clusterId)
      .where('version', '=', version)
      .where('owed_answer_id', 'is', null)
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) throw new Conflict()
  })
  record.about('owed-answer', owedAnswerId)
  record.fact('answers.promised', { owedAnswerId })
  return { owedAnswerId }
}

/** The words in a cluster that may leave the fire; as a theme only those that were allowed for theme work. */
function travellingWords(db: Db, clusterId: string, kind: ChooseOnward['kind']) {
  return db
    .selectFrom('dialogues.cluster_contribution as x')
    .innerJoin('contributions.contribution as c', 'c.id', 'x.contribution_id')
    .select(['c.id', 'c.audience'])
    .where('x.cluster_id', '=', clusterId)
    .where('c.state', '=', 'confirmed')
    .where('c.audience', 'in', ['organisation', 'everyone'])
    .$if(kind === 'theme', (query) => query.where('c.id', 'in', wordsAllowed(db, themeWork)))
    .execute()
}
