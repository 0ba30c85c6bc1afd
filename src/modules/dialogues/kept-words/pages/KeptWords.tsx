import type { PropsWithChildren } from 'hono/jsx'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { keptKeys, keptWords } from '../locales/index.ts'

interface KeptWordsProps {
  locale: Locale
  /** Seals what the device keeps. */
  key: string
  csrf: string
  /** Where one meets one's own sentences. */
  home: string
  /** The form with which this session ends. */
  leave: string
}

/** A page whose words stay on the device until they have arrived. Empty without JavaScript. */
export function KeptWords({ locale, key, csrf, home, leave, children }: PropsWithChildren<KeptWordsProps>) {
  const w = keptWords(locale)
  const words = JSON.stringify(Object.fromEntries(keptKeys.map((name) => [name, w(name)])))
  return (
    <>
      <kv-kept-words data-key={key} data-home={home} data-leave={leave} data-words={words}>
        <input type="hidden" name="_csrf" value={csrf} />
      </kv-kept-words>
      {children}
    </>
  )
}

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-kept-words': PropsWithChildren<Record<`data-${string}`, string>>
    }
  }
}
