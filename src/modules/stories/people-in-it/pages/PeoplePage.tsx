import { Actions, Button, Choice, EmptyState, Field, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Slip } from '../../../contributions/index.ts'
import { PassedOnNotice } from '../../about-me/pages/PassedOnNotice.tsx'
import type { PassedOn } from '../../about-me/queries.ts'
import { storyAudiences } from '../../schema.ts'
import { storyWords } from '../../words.ts'
import type { OwnStory } from '../../writing/queries.ts'
import type { ChoosablePerson } from '../people-to-choose.ts'
import { type ToldOf, toAsk } from '../queries.ts'
import { peopleInItWords, problemIn } from '../words.ts'
import { ChooseFold } from './ChooseFold.tsx'
import { OnePerson, type PersonInIt } from './OnePerson.tsx'
import { StoppedNotice } from './StoppedNotice.tsx'

interface PeopleProps {
  locale: Locale
  form: FormState
  story: OwnStory
  people: readonly PersonInIt[]
  /** The words that stand in it and may be read, by id. */
  slips: ReadonlyMap<string, Slip>
  /** What somebody said about themselves in it, as far as it was passed on. */
  passedOn: readonly PassedOn[]
  /** Where somebody reads what they are asked, by id. */
  addressOf(told: ToldOf): string
  /** The code that they type instead, as it is printed. */
  codeOf(told: ToldOf): string
  /** Where a code is typed, without its scheme. */
  codesAt: string
  /** Who could be added: a name that stands in the text. */
  named: string
  /** Whom they know by name from circles, to be chosen. */
  known: readonly ChoosablePerson[]
}

/** Everybody who is in a story, what they said, and asking them. */
export function PeoplePage({
  locale,
  form,
  story,
  people,
  slips,
  passedOn,
  addressOf,
  codeOf,
  codesAt,
  named,
  known,
}: PeopleProps) {
  const w = peopleInItWords(locale)
  const at = `/write/${story.id}/people`
  const asks = toAsk(people, story)
  const left = asks.length
  // Who was asked about this text already is asked again.
  const fresh = asks.some((one) => one.askedNumber !== story.number || one.otherName)
  const yes = people.some(({ says }) => says === 'yes')
  const asking = (
    <PostForm action={`${at}/ask`} hidden={form.hidden}>
      <Choice
        name="audience"
        legend={w('ask.audience')}
        hint={w('ask.audience.hint')}
        value={fieldOf(form.values, 'audience') || story.audience}
        error={form.errors.audience ? problemIn(w, form.errors.audience) : undefined}
        options={storyAudiences
          .filter((audience) => audience !== 'circle' || story.circleId !== null)
          .map((audience) => ({
            value: audience,
            label: storyWords(locale)(`publish.${audience}`, {
              place: story.circleName ?? story.movementName,
              movement: story.movementName,
            }),
          }))}
      />
      <Actions>
        <Button variant={fresh ? 'primary' : 'quiet'}>
          {left > 0
            ? w(fresh ? 'people.ask' : 'people.ask.again', { count: left })
            : w(yes ? 'people.ask.more' : 'people.ask.lay')}
        </Button>
      </Actions>
    </PostForm>
  )
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} changed={w('conflict')} />
      <PageHead title={w('people.title')} lead={w('people.lead')} />
      <StoppedNotice locale={locale} story={story} here />
      <PassedOnNotice locale={locale} passedOn={passedOn} />
      {people.length === 0 ? <EmptyState>{w('people.none')}</EmptyState> : null}
      {people.map((one) => (
        <OnePerson
          locale={locale}
          w={w}
          form={form}
          story={story}
          person={one}
          words={one.contributionId ? slips.get(one.contributionId) : undefined}
          address={addressOf(one)}
          code={codeOf(one)}
          codesAt={codesAt}
        />
      ))}
      {people.length > 0 ? (
        <Section ruled>
          <p>{w(left > 0 ? 'people.ask.hint' : yes ? 'people.ask.more.hint' : 'people.ask.nobody')}</p>
          {people.some(({ askedNumber }) => askedNumber !== null) && left > 0 ? (
            <p>{w('people.ask.again.hint')}</p>
          ) : null}
          {left > 0 && !fresh ? (
            <details class="kv-fold">
              <summary>{w('people.ask.more')}</summary>
              {asking}
            </details>
          ) : (
            asking
          )}
        </Section>
      ) : null}
      <Section title={w('name.title')} ruled>
        <PostForm action={at} hidden={form.hidden}>
          <Field
            name="name"
            label={w('name.label')}
            hint={w('name.hint')}
            value={'name' in form.values ? fieldOf(form.values, 'name') : named}
            error={form.errors.name ? problemIn(w, form.errors.name) : undefined}
          />
          <Actions>
            <Button variant="quiet">{w('name.add')}</Button>
          </Actions>
        </PostForm>
        <ChooseFold w={w} form={form} people={known} at={at} />
      </Section>
      <p>
        <a href={`/write/${story.id}`}>{w('people.back')}</a>
      </p>
    </>
  )
}
