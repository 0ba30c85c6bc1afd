import type { TestApplication } from '../../../../../tests/support/application.ts'
import type { TestFire } from '../../harvest/testing/fire.ts'

/** Lays slips together as who keeps the fire does. Returns the cluster's id. */
export async function lay(
  test: TestApplication,
  { keeper, dialogueId }: TestFire,
  slips: readonly string[],
  into: { name: string } | { cluster: string },
): Promise<string> {
  const at = `/dialogues/${dialogueId}/harvest`
  await keeper.get(at)
  await keeper.submit({ slips, ...into }, at)
  const rows = await test.sql<{ id: string }>(
    'select cluster_id as id from dialogues.cluster_contribution where contribution_id = $1',
    [slips[0]],
  )
  return rows[0]?.id ?? ''
}

/** Takes a cluster onward, with two of the fire to carry it. Returns the id of the answer that is owed. */
export async function takeOnward(
  test: TestApplication,
  { keeper, dialogueId }: TestFire,
  cluster: string,
  [seat1, seat2]: readonly [string, string],
): Promise<string> {
  const at = `/dialogues/${dialogueId}/harvest/${cluster}/onward`
  await keeper.get(at)
  await keeper.submit({ kind: 'question', askedOf: 'Het bestuur', dueOn: inMonths(2), seat1, seat2 }, at)
  const rows = await test.sql<{ id: string }>(
    'select owed_answer_id as id from dialogues.cluster where id = $1',
    [cluster],
  )
  return rows[0]?.id ?? ''
}

const inMonths = (months: number) =>
  new Date(Date.now() + months * 30 * 86_400_000).toISOString().slice(0, 10)

/** The links that stand, as `from why to` in kinds and the first of their ids. */
export async function links({ sql }: TestApplication): Promise<string[]> {
  const rows = await sql<{ link: string }>(
    `select from_kind || ' ' || why || ' ' || to_kind as link from platform.link where ended_on is null order by 1`,
  )
  return rows.map(({ link }) => link)
}
