import { Call, EmptyState, Notice, PageHead, Section, SummaryList } from '../../../../design/index.ts'
import { listOf } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { noteWords } from '../../notes/words.ts'
import { Portrait } from '../../Portrait.tsx'
import { namesOf, type Subjects } from '../../subjects.ts'
import { warmWords } from '../../warm/words.ts'
import { introductionWords } from '../../words.ts'
import type { PersonView } from '../queries.ts'

interface PersonProps {
  locale: Locale
  person: PersonView
  all: Subjects
}

/** Somebody, in nobody's words but their own, and how they want to be reached. */
export function PersonPage({ locale, person, all }: PersonProps) {
  const w = introductionWords(locale)
  const { name, hereBecause, hats, experience, photo } = person
  const themes = listOf(locale, namesOf(all.themes, person.themeIds))
  const regions = listOf(locale, namesOf(all.regions, person.regionIds))
  const empty = [hereBecause, hats, experience, themes, regions].every((text) => text === '')
  return (
    <>
      {person.own ? (
        <Notice>
          <p>{w('person.own')}</p>
          <p>
            <a href="/mine/introduction">{w('person.own.change')}</a>
          </p>
        </Notice>
      ) : null}
      <PageHead
        title={<span dir="auto">{name || w('person.nameless')}</span>}
        drawing={photo ? <Portrait w={w} id={person.id} name={name} photo={photo} /> : undefined}
      >
        {hats ? (
          <p class="kv-lead" dir="auto">
            {hats}
          </p>
        ) : null}
      </PageHead>
      <Words title={w('person.here')} text={hereBecause} />
      <Words title={w('person.experience')} text={experience} />
      {themes || regions ? (
        <Section ruled>
          <SummaryList
            rows={[
              { term: w('person.themes'), detail: themes },
              { term: w('person.regions'), detail: regions },
            ].filter(({ detail }) => detail !== '')}
          />
        </Section>
      ) : null}
      {empty ? (
        <EmptyState>
          <p>{w('person.empty')}</p>
        </EmptyState>
      ) : null}
      <Reach locale={locale} person={person} />
      <p>
        <a href="/people/persons">{w('person.all')}</a>
      </p>
    </>
  )
}

/** What somebody wrote, line by line as they wrote it. */
function Words({ title, text }: { title: string; text: string }) {
  if (text === '') return null
  return (
    <Section title={title} ruled>
      {text.split(/\n+/).map((line) => (
        <p dir="auto">{line}</p>
      ))}
    </Section>
  )
}

/** Only what somebody said about how to reach them. */
function Reach({ locale, person }: { locale: Locale; person: PersonView }) {
  const w = introductionWords(locale)
  const { phone, takesNotes } = person
  const name = person.name || w('person.nameless')
  return (
    <Section title={w('person.reach')} ruled>
      {phone ? (
        <p>
          <Call phone={phone} large>
            {w('person.call', { phone })}
          </Call>
        </p>
      ) : null}
      {takesNotes && !person.own ? (
        <p>
          <a href={`/people/persons/${person.id}/note`}>{noteWords(locale)('write.link', { name })}</a>
        </p>
      ) : null}
      {takesNotes && !person.own ? (
        <>
          <p>
            <a href={`/people/persons/${person.id}/meet`}>{warmWords(locale)('ask.link', { name })}</a>
          </p>
          <p>
            <a href={`/people/persons/${person.id}/introduce`}>{warmWords(locale)('two.link', { name })}</a>
          </p>
        </>
      ) : null}
      {phone || takesNotes ? null : <p>{w('person.unreached')}</p>}
    </Section>
  )
}
