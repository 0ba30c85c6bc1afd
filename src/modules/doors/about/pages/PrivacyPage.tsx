import { Notice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Kept } from '../kept/Kept.tsx'
import type { Locked } from '../kept/locked.ts'
import { aboutWords } from '../locales/index.ts'
import { Lines, lineOf } from './Lines.tsx'

const chapters = ['keep', 'see', 'can', 'pass-on', 'operators', 'mail', 'how-long'] as const

interface PrivacyProps {
  locale: Locale
  /** Of the movement, where it has one. */
  phone: string
  /** Of each thing of which something is stored locked: how much. */
  locked: ReadonlyMap<string, Locked>
  /** Also what only an example network holds. */
  example: boolean
}

/** What happens with somebody's details: in short, then chapter by chapter, then everything there is. */
export function PrivacyPage({ locale, phone, locked, example }: PrivacyProps) {
  const w = aboutWords(locale)
  const yours = [
    <a href="/mine/take-along">{w('can.take-along')}</a>,
    <a href="/mine/erase-all">{w('can.erase-all')}</a>,
    lineOf(locale, 'can.together', phone),
  ]
  const chapter = (name: (typeof chapters)[number] | 'complain') => (
    <Section title={w(`${name}.title`)} id={name} ruled>
      <Lines locale={locale} chapter={name} phone={phone} after={name === 'can' ? yours : []} />
    </Section>
  )
  return (
    <>
      <PageHead title={w('privacy.title')} lead={w('privacy.lead')} />
      <Notice title={w('short.title')}>
        <Lines locale={locale} chapter="short" />
      </Notice>
      {chapters.map(chapter)}
      <Kept locale={locale} locked={locked} example={example} />
      {chapter('complain')}
    </>
  )
}
