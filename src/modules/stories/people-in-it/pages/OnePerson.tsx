import { Actions, Button, Choice, Section } from '../../../../design/index.ts'
import { waysToWriteDown } from '../../../../platform/consent/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Slip } from '../../../contributions/index.ts'
import type { OwnStory } from '../../writing/queries.ts'
import type { KeptIn } from '../got-no.ts'
import { saidNo, saidYes, type ToldOf } from '../queries.ts'
import type { PeopleInItWords } from '../words.ts'
import { Wished } from './Wished.tsx'

/** With what keeps them in it, once they said no. */
export type PersonInIt = ToldOf & { kept: KeptIn | null }

interface OneProps {
  locale: Locale
  w: PeopleInItWords
  form: FormState
  story: OwnStory
  person: PersonInIt
  /** The words that are theirs; undefined where they may not go along any more. */
  words: Slip | undefined
  address: string
  /** The code that they type instead, as it is printed. */
  code: string
  /** Where a code is typed, without its scheme. */
  codesAt: string
}

/** One who is in the story: what they said, and how they are asked. */
export function OnePerson({ locale, w, form, story, person, words, address, code, codesAt }: OneProps) {
  const at = `/write/${story.id}/people/${person.id}`
  const quoted = person.contributionId !== null
  const asked = person.askedNumber === story.number
  const title = !quoted
    ? person.name
    : words
      ? w('people.words', { words: words.body })
      : w('people.words.gone')
  return (
    <Section title={title} ruled>
      <p>{standing(w, person, story)}</p>
      <Wished locale={locale} person={person} />
      {quoted ? <p class="kv-small">{w('people.link.words')}</p> : null}
      {person.fromShared ? <p>{w('people.shared')}</p> : null}
      {!quoted && !person.fromShared && asked && !saidNo(person, story) ? (
        <>
          <p>{w(person.chosen ? 'people.link.chosen' : 'people.link')}</p>
          <p class="kv-address">{address}</p>
          {person.typable ? (
            <>
              <p>{w('people.code', { address: codesAt })}</p>
              <p class="kv-shared__code">{code}</p>
              <p>
                <a href={`${at}/sheet`}>{w('people.sheet')}</a>
              </p>
            </>
          ) : null}
        </>
      ) : null}
      {!quoted && asked && !saidYes(person, story) && !saidNo(person, story) ? (
        <details class="kv-fold">
          <summary>{w('note.title', { name: person.name })}</summary>
          <PostForm action={`${at}/note`} hidden={form.hidden}>
            <input type="hidden" name="number" value={String(story.number)} />
            <input type="hidden" name="audience" value={person.askedAudience ?? ''} />
            <Choice
              name="says"
              id={`says-${person.id}`}
              legend={w('note.says')}
              arrange="row"
              options={(['yes', 'no'] as const).map((says) => ({ value: says, label: w(`note.${says}`) }))}
            />
            <Choice
              name="how"
              id={`how-${person.id}`}
              legend={w('note.how')}
              options={waysToWriteDown.map((how) => ({ value: how, label: w(`note.${how}`) }))}
            />
            <Actions>
              <Button variant="quiet">{w('note.save')}</Button>
            </Actions>
          </PostForm>
        </details>
      ) : null}
      {person.kept && !person.fromShared ? <Kept w={w} kept={person.kept} /> : null}
      {quoted || person.fromShared || person.kept ? null : (
        <PostForm action={`${at}/leave-out`} hidden={form.hidden}>
          <Actions>
            <Button variant="quiet">{w('people.leave-out')}</Button>
          </Actions>
        </PostForm>
      )}
    </Section>
  )
}

/** Why they cannot be left out yet, and what to do. */
function Kept({ w, kept: { lines } }: { w: PeopleInItWords; kept: KeptIn }) {
  if (lines.length === 0) return <p>{w('people.leave-out.untouched')}</p>
  return (
    <>
      <p>{w('people.kept')}</p>
      <ul>
        {lines.map((line) => (
          <li dir="auto">{line}</li>
        ))}
      </ul>
      <p>{w('people.kept.then')}</p>
    </>
  )
}

function standing(w: PeopleInItWords, person: ToldOf, story: OwnStory): string {
  if (saidNo(person, story)) return w(person.contributionId ? 'people.no.words' : 'people.no')
  if (saidYes(person, story)) return w('people.yes')
  if (person.wantsLater) return w('people.later')
  // With another name than they said yes to they are asked anew about the same text.
  const asked = person.askedNumber === story.number && !person.otherName
  if (person.says === 'no' && story.stopped && !asked) return w('people.no.read')
  if (person.says === 'no') return w(asked ? 'people.no.asked-again' : 'people.no.before')
  if (person.says === 'yes') return w(asked ? 'people.asked-again' : 'people.yes.before')
  if (asked) return w('people.asked')
  return w(person.askedNumber === null ? 'people.not-asked' : 'people.asked.before')
}
