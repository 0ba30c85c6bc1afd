import { Circle, Hero, LinkList, Section } from '../../../../design/index.ts'
import { inLanguage, type Locale } from '../../../../platform/i18n/words.ts'
import type { Movement } from '../../../../platform/web/server.ts'
import type { WelcomeView } from '../../../circles/index.ts'
import { AboutMe, FireProgramme, type ListedFire, type Told, ToldPair } from '../../../dialogues/index.ts'
import { frontWords } from '../locales/index.ts'

interface FrontPageProps {
  locale: Locale
  welcome: WelcomeView
  movement: Movement
  told: readonly Told[]
  fires: readonly ListedFire[]
}

/** What a visitor reads first: what this is, whom to call, what came back, where the next fires are. */
export function FrontPage({ locale, welcome, movement, told, fires }: FrontPageProps) {
  const w = frontWords(locale)
  return (
    <>
      <Hero
        title={welcome.sentence ? inLanguage(welcome.sentence, locale) : w('sentence')}
        drawing={<Circle label={w('drawing')} />}
      >
        {welcome.lines.map((line) => (
          <p class="kv-lead">{inLanguage(line, locale)}</p>
        ))}
        <CallLine locale={locale} movement={movement} />
      </Hero>
      <Section title={w('told')} ruled wide>
        {told.length === 0 ? <p>{w('told.none')}</p> : null}
        {told.map((one) => (
          <ToldPair locale={locale} told={one} />
        ))}
        {told.length > 0 ? (
          <p>
            <a href="/together">{w('told.more')}</a>
          </p>
        ) : null}
        {told.length > 0 ? <AboutMe locale={locale} /> : null}
      </Section>
      <Section title={w('ahead')} id="ahead" ruled>
        {fires.length === 0 ? (
          <p>{w('ahead.none')}</p>
        ) : (
          <FireProgramme locale={locale} fires={fires} house />
        )}
        <p>
          <a href="/agenda">{w('ahead.more')}</a>
        </p>
      </Section>
      <Section title={w('paper')} id="paper" ruled>
        <LinkList
          items={[
            { href: '/k', label: w('paper.card'), about: w('paper.card.about') },
            { href: '/i', label: w('paper.invitation'), about: w('paper.invitation.about') },
            { href: '/r', label: w('paper.room'), about: w('paper.room.about') },
          ]}
        />
      </Section>
      <Section title={w('begin')} ruled>
        <p>{w('begin.body')}</p>
        <p>
          <a href="/people">{w('begin.people')}</a>
        </p>
      </Section>
    </>
  )
}

/** A person, with the number one can press. */
function CallLine({ locale, movement }: { locale: Locale; movement: Movement }) {
  const { contactName, contactPhone } = movement
  if (!contactPhone) return null
  const number = `tel:${contactPhone.replace(/[^\d+]/g, '')}`
  const [before, after] = frontWords(locale)('call', { name: contactName }).split('{phone}')
  return (
    <p class="kv-front-call">
      {before}
      <a href={number}>{contactPhone}</a>
      {after}
    </p>
  )
}
