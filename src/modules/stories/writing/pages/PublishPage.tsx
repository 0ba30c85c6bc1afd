import { Actions, Button, Choice, Notice, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Slip } from '../../../contributions/index.ts'
import { AnsweredOneself } from '../../asking-oneself/pages/AnsweredOneself.tsx'
import type { OwnAnswers } from '../../asking-oneself/questions.ts'
import { heldWords } from '../../held/locales/index.ts'
import { HeldNotice } from '../../held/pages/HeldNotice.tsx'
import { awayWords } from '../../kept-away/locales/index.ts'
import { AwayNotice } from '../../kept-away/pages/AwayNotice.tsx'
import { NamesAsked } from '../../people-in-it/pages/NamesAsked.tsx'
import { Said } from '../../people-in-it/pages/Said.tsx'
import { StoppedNotice } from '../../people-in-it/pages/StoppedNotice.tsx'
import { saidYes, type ToldOf } from '../../people-in-it/queries.ts'
import { peopleInItWords } from '../../people-in-it/words.ts'
import type { PictureView } from '../../pictures/queries.ts'
import { DraftArticle } from '../../reading/pages/DraftArticle.tsx'
import { storyAudiences } from '../../schema.ts'
import { problemIn, storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'
import { PublishProblems } from './PublishProblems.tsx'

interface PublishProps {
  locale: Locale
  form: FormState
  story: OwnStory
  writers: readonly { name: string }[]
  /** The words that stand in it and may be read, by id. */
  slips: ReadonlyMap<string, Slip>
  /** Everybody in it. */
  people: readonly ToldOf[]
  pictures: readonly PictureView[]
  answers: OwnAnswers
}

/** How it will be read, and by whom: its writer decides. */
export function PublishPage({
  locale,
  form,
  story,
  writers,
  slips,
  people,
  pictures,
  answers,
}: PublishProps) {
  const w = storyWords(locale)
  const at = `/write/${story.id}`
  const without = people.filter((one) => !saidYes(one, story))
  const names = writers.map(({ name }) => name).filter((name) => name !== '')
  const place = story.circleName ?? story.movementName
  const possible = storyAudiences.filter((audience) => audience !== 'circle' || story.circleId !== null)
  return (
    <>
      <PublishProblems locale={locale} form={form} at={at} />
      <PageHead
        title={w('publish.title')}
        lead={story.awaySince === null ? w(story.slug ? 'publish.lead.again' : 'publish.lead') : undefined}
      />
      <StoppedNotice locale={locale} story={story} />
      <HeldNotice locale={locale} story={story} />
      <AwayNotice locale={locale} story={story} />
      {without.length > 0 ? (
        <Notice kind="care">
          <p>{w(story.slug ? 'publish.people.again' : 'publish.people', { count: without.length })}</p>
          <p>
            <a href={`${at}/people`}>{peopleInItWords(locale)('people.title')}</a>
          </p>
        </Notice>
      ) : null}
      <NamesAsked locale={locale} story={story} writers={names} people={people} />
      {story.awaySince === null ? (
        <PostForm action={`${at}/publish`} hidden={form.hidden} version={story.version}>
          <Choice
            name="audience"
            legend={w('publish.audience')}
            quietLegend
            value={fieldOf(form.values, 'audience') || (story.slug ? story.audience : undefined)}
            error={form.errors.audience ? problemIn(w, form.errors.audience) : undefined}
            options={possible.map((audience) => ({
              value: audience,
              label: w(`publish.${audience}`, { place, movement: story.movementName }),
              hint: w(`publish.${audience}.hint`),
            }))}
          />
          <Small>
            {heldWords(locale)('beforehand', { movement: story.movementName })}{' '}
            {awayWords(locale)('beforehand')}
          </Small>
          <Actions>
            <Button>{w(story.slug ? 'publish.again' : 'publish.go')}</Button>
          </Actions>
        </PostForm>
      ) : null}
      <p>
        <a href={at}>{w('publish.back')}</a>
      </p>
      <AnsweredOneself w={w} at={at} answers={answers} />
      <Section title={w('publish.preview')} ruled>
        <DraftArticle
          {...{ locale, draft: story, names, pictures }}
          at={at}
          said={({ contribution }) => (
            <Said
              slip={slips.get(contribution)}
              actions={
                without.some((one) => one.contributionId === contribution) ? (
                  <p class="kv-small">{w('publish.name.open')}</p>
                ) : null
              }
            />
          )}
        />
      </Section>
    </>
  )
}
