import type { Child, PropsWithChildren } from 'hono/jsx'
import { CallIn, Circle, Hero, LinkButton, LinkList, Section, Small } from '../../../../design/index.ts'
import { inLanguage, type Locale } from '../../../../platform/i18n/words.ts'
import { paragraphsOf } from '../../../../platform/text/paragraphs.ts'
import type { Room } from '../../../../platform/web/rooms.ts'
import { underName } from '../../../../platform/web/under-name.ts'
import { AboutMe, FireProgramme, type ListedFire, type Told, ToldPair } from '../../../dialogues/index.ts'
import { NextGatherings, type PublicGathering } from '../../../gatherings/index.ts'
import type { Front } from '../../../movements/index.ts'
import { SearchBox } from '../../../search/index.ts'
import type { ListedStory } from '../../../stories/index.ts'
import { frontWords } from '../locales/index.ts'
import { TwoStories } from './TwoStories.tsx'

interface FrontPageProps {
  locale: Locale
  front: Front | undefined
  /** Of one movement, and not of the whole house. */
  own: boolean
  /** What is not open here is not led to. */
  closed: readonly Room[]
  told: readonly Told[]
  fires: readonly ListedFire[]
  /** What everybody may come to. */
  gatherings: readonly PublicGathering[]
  /** Two at most, for everybody. */
  stories: readonly ListedStory[]
  now: Date
  /** How to follow it from elsewhere. */
  follow: Child
}

/** What a visitor reads first: what this is, whom to call, what came back, where the next fires are. */
export function FrontPage(props: FrontPageProps) {
  const { locale, front, own, closed, told, fires, gatherings, stories, now, follow } = props
  const w = frontWords(locale)
  const { sentence = {}, words = {} } = front?.welcome ?? {}
  const at = (path: string) => underName(path, own ? { chosen: front?.slug } : undefined)
  return (
    <>
      <Hero title={inLanguage(sentence, locale) || w('sentence')} drawing={<Circle label={w('drawing')} />}>
        {paragraphsOf(inLanguage(words, locale)).map((paragraph) => (
          <p class="kv-lead" dir="auto">
            {paragraph}
          </p>
        ))}
        {closed.includes('stories') ? null : (
          <p class="kv-front-tell">
            <LinkButton href={at('/share')}>{w('tell')}</LinkButton>
            <span>{w('tell.about')}</span>
          </p>
        )}
        {front ? <CallLine locale={locale} front={front} /> : null}
      </Hero>
      <SearchBox locale={locale} beside />
      <Section title={w('told')} ruled wide>
        {own && front && told.length > 0 ? <Small>{w('told.of', { name: front.name })}</Small> : null}
        {told.length === 0 ? <p>{w('told.none')}</p> : null}
        {told.map((one) => (
          <ToldPair locale={locale} told={one} />
        ))}
        {told.length > 0 && !closed.includes('together') ? (
          <p>
            <a href={at('/together')}>{w('told.more')}</a>
          </p>
        ) : null}
        {told.length > 0 ? <AboutMe locale={locale} /> : null}
      </Section>
      {closed.includes('stories') ? null : <TwoStories {...{ locale, stories, all: at('/stories') }} />}
      <Beside>
        <Section title={w('ahead')} id="ahead" ruled>
          {fires.length === 0 ? (
            <p>{w('ahead.none')}</p>
          ) : (
            <FireProgramme locale={locale} fires={fires} house />
          )}
        </Section>
        {closed.includes('agenda') ? null : (
          <Section title={w('gatherings')} ruled>
            {gatherings.length > 0 ? (
              <NextGatherings locale={locale} gatherings={gatherings} now={now} />
            ) : null}
            <p>
              <a href={at('/agenda')}>{w('ahead.more')}</a>
            </p>
          </Section>
        )}
      </Beside>
      <Beside>
        <Section title={w('paper')} id="paper" ruled>
          <LinkList
            items={[
              { href: '/k', label: w('paper.card'), about: w('paper.card.about') },
              { href: '/i', label: w('paper.invitation'), about: w('paper.invitation.about') },
              { href: '/r', label: w('paper.room'), about: w('paper.room.about') },
            ]}
          />
        </Section>
        <div>
          {closed.includes('conversations') ? null : (
            <Section title={w('begin')} ruled>
              <p>{w('begin.body')}</p>
              <p>
                <a href={own ? `/people?movement=${front?.slug}` : '/people'}>{w('begin.people')}</a>
              </p>
            </Section>
          )}
          {front ? <LetterLine locale={locale} at={own ? `/circles/${front.slug}` : ''} /> : null}
        </div>
      </Beside>
      {follow}
      {closed.includes('join') ? null : (
        <p>
          <a href="/join">{w('begin.join')}</a>
        </p>
      )}
    </>
  )
}

/** Two columns where there is room, as a programme that lies open. */
const Beside = ({ children }: PropsWithChildren) => <div class="kv-front-beside">{children}</div>

/** The letter of the month, for who wants to hear of all this without coming back here. */
function LetterLine({ locale, at }: { locale: Locale; at: string }) {
  const w = frontWords(locale)
  return (
    <Section title={w('letter')} ruled>
      <p>{w('letter.about')}</p>
      <p>
        <a href={`${at}/newsletter/subscribe`}>{w('letter.get')}</a>
      </p>
    </Section>
  )
}

/** A person, with the number one can press. */
function CallLine({ locale, front }: { locale: Locale; front: Front }) {
  const { contactName, contactPhone } = front
  if (!contactPhone) return null
  return (
    <p class="kv-front-call">
      <CallIn text={frontWords(locale)('call', { name: contactName })} phone={contactPhone} />
    </p>
  )
}
