import { Actions, LinkButton } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { liveWords } from '../locales/index.ts'

interface LiveLinksProps {
  locale: Locale
  /** Of what is on the programme. */
  at: string
  isLive: boolean
  /** Who looks makes the Week. */
  makes: boolean
}

/** On the page of something on the programme: the way to follow it, and for its makers to make it live. */
export function LiveLinks({ locale, at, isLive, makes }: LiveLinksProps) {
  const w = liveWords(locale)
  if (isLive)
    return (
      <Actions>
        <LinkButton href={`${at}/live`}>{w('live.link')}</LinkButton>
      </Actions>
    )
  return makes ? (
    <p>
      <a href={`${at}/desk/set-up`}>{w('live.set-up')}</a>
    </p>
  ) : null
}
