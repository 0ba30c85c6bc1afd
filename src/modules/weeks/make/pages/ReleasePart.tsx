import { Actions, Button, Notice, Small } from '../../../../design/index.ts'
import { dayAt, dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Change } from '../../programme/changes.ts'
import type { Draft } from '../../programme/draft.ts'
import type { WeekView } from '../../queries.ts'
import { ChangeList } from '../../visit/pages/ChangeList.tsx'
import type { MakeWords } from '../locales/index.ts'

interface ReleasePartProps {
  locale: Locale
  w: MakeWords
  week: WeekView
  draft: Draft
  form: FormState
  /** What would change for who reads the programme. */
  changes: readonly Change[]
  /** By what the maker sees now. */
  seen: string
  address: string
}

/** What a release would change, which names are not in it, and the button. */
export function ReleasePart({ locale, w, week, draft, form, changes, seen, address }: ReleasePartProps) {
  const waiting = draft.everySpeaker.filter(({ yesOn }) => yesOn === null)
  const first = week.released === 0
  return (
    <>
      {form.conflict ? <Notice kind="care">{w('release.conflict')}</Notice> : null}
      {week.releasedAt ? (
        <Small>
          {w('make.released', {
            day: dayInWords(locale, dayAt(week.releasedAt)),
            number: week.released,
          })}
        </Small>
      ) : null}
      {waiting.length > 0 ? (
        <>
          <p>{w('release.waiting')}</p>
          <ul>
            {waiting.map(({ name }) => (
              <li dir="auto">{name}</li>
            ))}
          </ul>
        </>
      ) : null}
      {first ? <p>{w('release.first', { address })}</p> : null}
      {!first && changes.length === 0 ? <p>{w('release.nothing')}</p> : null}
      {changes.length > 0 ? (
        <>
          <p>{w('release.changes')}</p>
          <ChangeList locale={locale} changes={changes} zone={week.zone} />
          <p>{w('release.letters')}</p>
        </>
      ) : null}
      {first || changes.length > 0 ? (
        <PostForm action={`/week/${week.slug}/make/release`} hidden={form.hidden}>
          <input type="hidden" name="seen" value={seen} />
          <Actions>
            <Button>{w('release.button')}</Button>
          </Actions>
        </PostForm>
      ) : null}
    </>
  )
}
