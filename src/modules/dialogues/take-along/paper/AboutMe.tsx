import { clockTime, longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { ageInWords } from '../../deciding/ages.ts'
import { decidingWords } from '../../deciding/locales/index.ts'
import { lookedInWords } from '../../looked/in-words.ts'
import type { Capacity, LookedAt } from '../../looked/queries.ts'
import { takeAlongWords } from '../locales/index.ts'
import type { TakenAlong } from '../schema.ts'
import { Between } from './Between.tsx'
import { Introduction } from './Introduction.tsx'
import { Newsletters } from './Newsletters.tsx'

interface PaperProps {
  locale: Locale
  taken: TakenAlong
}

/** Where somebody sits, their account, who helped, the letters, and who looked. */
export const AboutMe = (props: PaperProps) => (
  <>
    <Seats {...props} />
    <Account {...props} />
    <Introduction {...props} />
    <Between {...props} />
    <Decides {...props} />
    <Help {...props} />
    <Letters {...props} />
    <Newsletters {...props} />
    <WhoLooked {...props} />
  </>
)

function Seats({ locale, taken }: PaperProps) {
  const w = takeAlongWords(locale)
  const date = (moment: string) => longDate(locale, new Date(moment))
  return (
    <>
      <h2>{w('seats')}</h2>
      {taken.seats.map(({ circle, name, since, endedAt, email, needs, answer }) => (
        <section>
          <h3 dir="auto">{circle ?? w('seats.closed')}</h3>
          <p dir="auto">
            {[
              w('seats.since', { date: date(since) }),
              endedAt ? w('seats.ended', { date: date(endedAt) }) : '',
              name ? w('seats.named', { name }) : '',
              answer ? w(`seats.answer.${answer}`) : '',
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          {email ? <p>{w('seats.email', { email })}</p> : null}
          {needs ? <p dir="auto">{w('seats.needs', { needs })}</p> : null}
        </section>
      ))}
    </>
  )
}

function Account({ locale, taken: { account } }: PaperProps) {
  const w = takeAlongWords(locale)
  if (!account)
    return (
      <>
        <h2>{w('account')}</h2>
        <p>{w('account.none')}</p>
      </>
    )
  return (
    <>
      <h2>{w('account')}</h2>
      <dl>
        <dt>{w('account.name')}</dt>
        <dd dir="auto">{account.name}</dd>
        <dt>{w('account.email')}</dt>
        <dd>{account.email ?? '–'}</dd>
        <dt>{w('account.since')}</dt>
        <dd>{longDate(locale, new Date(account.since))}</dd>
      </dl>
      <h3>{w('account.sign-ins')}</h3>
      <ul>
        {account.signIns.map(({ openedAt, device }) => (
          <li>
            {w('account.sign-in', {
              date: longDate(locale, new Date(openedAt)),
              time: clockTime(locale, new Date(openedAt)),
              device: device || w('account.device'),
            })}
          </li>
        ))}
      </ul>
      {account.passkeys.length > 0 ? (
        <>
          <h3>{w('account.passkeys')}</h3>
          <ul>
            {account.passkeys.map(({ name }) => (
              <li dir="auto">{name || w('account.passkey')}</li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}

/** How they decide, and with whom; nothing where they never said so. */
function Decides({ locale, taken: { deciding, decidesWithMe: name } }: PaperProps) {
  const w = decidingWords(locale)
  if (deciding.length === 0 && !name) return null
  return (
    <>
      <h2>{w('title')}</h2>
      {name ? <p dir="auto">{w('taken.beside', { name })}</p> : null}
      <ul>
        {deciding.map(({ at, together, ageFrom: from, ageBelow: below, present }) => (
          <li dir="auto">
            {longDate(locale, new Date(at))}: {w(together ? 'how.together' : 'how.alone')}.{' '}
            {from !== null && below !== null
              ? w('now.age', { age: ageInWords(locale, { from, below }) })
              : null}{' '}
            {present ? w('now.present', { name: present }) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

function Help({ locale, taken: { help } }: PaperProps) {
  const w = takeAlongWords(locale)
  if (help.length === 0) return null
  return (
    <>
      <h2>{w('help')}</h2>
      <ul>
        {help.map(({ by, from, until }) => (
          <li dir="auto">
            {w('help.time', {
              name: by || w('help.somebody'),
              date: longDate(locale, new Date(from)),
              from: clockTime(locale, new Date(from)),
              until: clockTime(locale, new Date(until)),
            })}
          </li>
        ))}
      </ul>
    </>
  )
}

function Letters({ locale, taken: { letters } }: PaperProps) {
  const w = takeAlongWords(locale)
  if (letters.length === 0) return null
  return (
    <>
      <h2>{w('letters')}</h2>
      <ul>
        {letters.map(({ conversation, sentAt, address }) => (
          <li>
            <a href={address}>
              {w('letters.one', { conversation, date: longDate(locale, new Date(sentAt)) })}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function WhoLooked({ locale, taken: { looked } }: PaperProps) {
  const w = takeAlongWords(locale)
  if (looked.length === 0) return null
  const looks = looked.map(({ at, about, capacity, name, conversation }) => ({
    at: new Date(at),
    about: about as LookedAt,
    capacity: capacity as Capacity,
    name,
    dialogueId: conversation,
  }))
  return (
    <>
      <h2>{w('looked')}</h2>
      <ul>
        {lookedInWords(locale, looks).map(({ when, sentence }) => (
          <li dir="auto">
            {sentence} <small>{when}</small>
          </li>
        ))}
      </ul>
    </>
  )
}
