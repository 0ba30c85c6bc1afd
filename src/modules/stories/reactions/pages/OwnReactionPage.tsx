import { Actions, LinkButton, PageHead, Section, Small } from '../../../../design/index.ts'
import type { PaperCode } from '../../../../platform/codes/codes.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { KeepCode } from '../../codes/pages/KeepCode.tsx'
import { ownReactionPath } from '../code.ts'
import { reactionWords } from '../locales/index.ts'
import type { OwnReaction } from '../queries.ts'
import { SentWords } from './SentWords.tsx'

interface OwnProps {
  locale: Locale
  /** The address of the site without its scheme. */
  site: string
  code: PaperCode
  reaction: OwnReaction
}

/** What one sent to who wrote a story: where it is, what was said back, the code, and taking it back. */
export function OwnReactionPage({ locale, site, code, reaction }: OwnProps) {
  const w = reactionWords(locale)
  const { answer, story, stands, mayStand, readBy } = reaction
  return (
    <>
      <PageHead title={w('sender.title')} />
      <SentWords locale={locale} reaction={reaction} />
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
        <Actions>
          <LinkButton href={`${ownReactionPath(code.long)}/take-back`} variant="quiet">
            {w('sender.back')}
          </LinkButton>
        </Actions>
        {stands ? null : <Small>{w('sender.forgotten')}</Small>}
      </Section>
    </>
  )
}
