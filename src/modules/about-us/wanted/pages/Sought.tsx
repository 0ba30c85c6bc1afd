import { Button, LinkList, Section, Slip } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { wantedWords } from '../locales/index.ts'
import type { ReplyView, WantedView } from '../queries.ts'

interface SoughtProps {
  locale: Locale
  slug: string
  form: FormState
  wanted: readonly WantedView[]
  replies: readonly ReplyView[]
}

/** For hosts: for which roles they look for somebody, and who would like to. */
export function Sought({ locale, slug, form, wanted, replies }: SoughtProps) {
  const w = wantedWords(locale)
  const base = `/circles/${slug}/support`
  return (
    <>
      <Section title={w('sought.title')} ruled>
        {wanted.length === 0 ? <p>{w('sought.none')}</p> : null}
        <LinkList
          items={[
            ...wanted.map(({ id, role }) => ({ href: `${base}/wanted/${id}`, label: role })),
            { href: `${base}/wanted/new`, label: w('sought.add') },
          ]}
        />
      </Section>
      {replies.length > 0 ? (
        <Section title={w('sought.replies')} ruled>
          <p>{w('sought.replies.lead')}</p>
          {replies.map(({ id, role, name, words, reach }) => (
            <Slip
              said={name}
              writtenBy={`${w('sought.for', { role })}. ${w('sought.reach', { reach })}`}
              actions={
                <PostForm action={`${base}/replies/${id}/throw-away`} hidden={form.hidden}>
                  <Button variant="danger">{w('reply.throw-away')}</Button>
                </PostForm>
              }
            >
              <p class="kv-lines">{words || role}</p>
            </Slip>
          ))}
        </Section>
      ) : null}
    </>
  )
}
