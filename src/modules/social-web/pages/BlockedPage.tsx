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
      {blocked.map(({ id, kind, handle, since, ...one }) => {
        const name = one.name || w('nameless')
        return (
          <Section title={w(kind === 'server' ? 'blocked.server' : 'blocked.person', { name, handle })} ruled>
            <p class="kv-small">{w('blocked.since', { day: longDate(locale, since) })}</p>
            <PostForm action={`/circles/${slug}/answers/blocked/end`} hidden={form.hidden}>
              <input type="hidden" name="blocked" value={id} />
              <Actions>
                <Button variant="quiet">{w('blocked.end', { name })}</Button>
              </Actions>
            </PostForm>
          </Section>
        )
      })}
    </>
  )
}
