import { Actions, Button, PageHead, Section, Small } from '../../../../design/index.ts'
import type { PaperCode } from '../../../../platform/codes/codes.ts'
import { dayInWords } from '../../../../platform/i18n/days.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { KeepCode } from '../../codes/pages/KeepCode.tsx'
import { ownReactionPath } from '../code.ts'
import { reactionWords } from '../locales/index.ts'
import type { OwnReaction } from '../queries.ts'

interface OwnProps {
  locale: Locale
  form: FormState
  /** The address of the site without its scheme. */
  site: string
  code: PaperCode
  reaction: OwnReaction
}

/** What one sent to who wrote a story: where it is, what was said back, the code, and taking it back. */
export function OwnReactionPage({ locale, form, site, code, reaction }: OwnProps) {
  const w = reactionWords(locale)
  const { words, name, answer, story, stands, mayStand, readBy, sentOn } = reaction
  return (
    <>
      <PageHead title={w('sender.title')} />
      <blockquote class="kv-shared" dir="auto">
        <p class="kv-lines">{words}</p>
        <footer class="kv-small">
          {name ? `${name}, ` : null}
          {dayInWords(locale, sentOn)}
        </footer>
      </blockquote>
      <p>{w(stands ? 'sender.stands' : `sender.lies.${readBy}`)}</p>
      {mayStand && !stands ? <p>{w(`sender.may-stand.${readBy}`)}</p> : null}
      {answer ? (
        <Section title={w('sender.answered')} ruled>
          <blockquote class="kv-shared" dir="auto">
            <p class="kv-lines">{answer}</p>
          </blockquote>
        </Section>
      ) : (
        <p>{w('sender.answer')}</p>
      )}
      {story ? (
        <p>
          <a href={`/stories/${story.slug}`} dir="auto">
            {story.title}
          </a>
        </p>
      ) : null}
      <KeepCode {...{ locale, code, site }} hint={w('sender.keep.hint')} />
      <Section ruled>
        <p>{w('sender.back.hint')}</p>
        <PostForm action={`${ownReactionPath(code.long)}/take-back`} hidden={form.hidden}>
          <Actions>
            <Button variant="danger">{w('sender.back')}</Button>
          </Actions>
        </PostForm>
        {stands ? null : <Small>{w('sender.forgotten')}</Small>}
      </Section>
    </>
  )
}
