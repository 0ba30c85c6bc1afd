import { Actions, Button, PageHead, Section } from '../../../design/index.ts'
import { longDate } from '../../../platform/i18n/dates.ts'
import type { Locale } from '../../../platform/i18n/words.ts'
import type { FormState } from '../../../platform/web/form.ts'
import { PostForm } from '../../../platform/web/post-form.tsx'
import type { Blocked } from '../queries.ts'
import { socialWords } from '../words.ts'

interface BlockedProps {
  locale: Locale
  form: FormState
  slug: string
  blocked: readonly Blocked[]
}

/** Of whom nothing comes in any more, with the way back. */
export function BlockedPage({ locale, form, slug, blocked }: BlockedProps) {
  const w = socialWords(locale)
  return (
    <>
      <PageHead title={w('blocked.title')} lead={w('blocked.lead')}>
        <p>
          <a href={`/circles/${slug}/answers`}>{w('back.desk')}</a>
        </p>
      </PageHead>
      {blocked.length === 0 ? <p>{w('blocked.none')}</p> : null}
      <p>
        <a href={`/circles/${slug}/answers/blocked/add`}>{w('typed.link')}</a>
      </p>
      {blocked.map(({ id, kind, called, since }) => {
        const title = called
          ? w(kind === 'server' ? 'blocked.server' : 'blocked.person', {
              ...called,
              name: called.name || w('nameless'),
            })
          : w(kind === 'server' ? 'blocked.lost.server' : 'blocked.lost.person')
        return (
          <Section title={title} ruled>
            {called ? null : <p>{w('blocked.lost')}</p>}
            <p class="kv-small">
              {w(called ? 'blocked.since' : 'blocked.returned', { day: longDate(locale, since) })}
            </p>
            <PostForm action={`/circles/${slug}/answers/blocked/end`} hidden={form.hidden}>
              <input type="hidden" name="blocked" value={id} />
              <Actions>
                <Button variant="quiet">
                  {called ? w('blocked.end', { name: called.name || w('nameless') }) : w('blocked.lost.end')}
                </Button>
              </Actions>
            </PostForm>
          </Section>
        )
      })}
    </>
  )
}
