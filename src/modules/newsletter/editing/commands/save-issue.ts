import { command } from '../../../../platform/commands/command.ts'
import { expectVersion } from '../../../../platform/database/expect-one.ts'
import { SaveIssue } from '../input.ts'
import { letterInHand } from '../next.ts'

/** What its editor wrote, and in which order things stand. @throws Conflict where another host saved it meanwhile. */
export const saveIssue = command({
  name: 'newsletter.save-issue',
  does: 'change',
  input: SaveIssue,
  async policy({ db, input }) {
    await letterInHand(db, input.slug, 'here')
  },
  async run({ db, input, record }) {
    const issue = await letterInHand(db, input.slug, 'here')
    const both = (nl: string, en: string) => JSON.stringify({ ...(nl && { nl }), ...(en && { en }) })
    await expectVersion(
      db
        .updateTable('newsletter.issue')
        .set({
          title: both(input.titleNl, input.titleEn),
          opening: both(input.openingNl, input.openingEn),
          closing: both(input.closingNl, input.closingEn),
          version: issue.version + 1,
        })
        .where('id', '=', issue.id)
        .where('version', '=', input.version)
        .executeTakeFirstOrThrow(),
    )
    for (const { kind, id, place, leftOut } of input.items)
      await db
        .updateTable('newsletter.item')
        .set({ place, left_out: leftOut })
        .where('issue_id', '=', issue.id)
        .where('kind', '=', kind)
        .where('ref_id', '=', id)
        .execute()
    record.about('newsletter issue', issue.id)
  },
})
