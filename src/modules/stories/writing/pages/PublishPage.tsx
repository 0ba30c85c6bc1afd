import { Actions, Button, Choice, PageHead, Section } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Slip } from '../../../contributions/index.ts'
import { AnsweredOneself } from '../../asking-oneself/pages/AnsweredOneself.tsx'
import type { OwnAnswers } from '../../asking-oneself/questions.ts'
import { Said } from '../../people-in-it/pages/Said.tsx'
import type { PictureView } from '../../pictures/queries.ts'
import { DraftArticle } from '../../reading/pages/DraftArticle.tsx'
import { storyAudiences } from '../../schema.ts'
import { problemIn, storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'

interface PublishProps {
  locale: Locale
  form: FormState
  story: OwnStory
  writers: readonly { name: string }[]
  /** The words that stand in it and may be read, by id. */
  slips: ReadonlyMap<string, Slip>
  pictures: readonly PictureView[]
  answers: OwnAnswers
}

/** How it will be read, and by whom: its writer decides. */
export function PublishPage({ locale, form, story, writers, slips, pictures, answers }: PublishProps) {
  const w = storyWords(locale)
  const names = writers.map(({ name }) => name).filter((name) => name !== '')
  const place = story.circleName ?? story.movementName
  const possible = storyAudiences.filter((audience) => audience !== 'circle' || story.circleId !== null)
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} />
      <PageHead title={w('publish.title')} lead={w(story.slug ? 'publish.lead.again' : 'publish.lead')} />
      <PostForm action={`/write/${story.id}/publish`} hidden={form.hidden} version={story.version}>
        <Choice
          name="audience"
          legend={w('publish.audience')}
          value={fieldOf(form.values, 'audience') || (story.slug ? story.audience : undefined)}
          error={form.errors.audience ? problemIn(w, form.errors.audience) : undefined}
          options={possible.map((audience) => ({
            value: audience,
            label: w(`publish.${audience}`, { place, movement: story.movementName }),
            hint: w(`publish.${audience}.hint`),
          }))}
        />
        <Actions>
          <Button>{w(story.slug ? 'publish.again' : 'publish.go')}</Button>
        </Actions>
      </PostForm>
      <p>
        <a href={`/write/${story.id}`}>{w('publish.back')}</a>
      </p>
      <AnsweredOneself w={w} at={`/write/${story.id}`} answers={answers} />
      <Section title={w('publish.preview')} ruled>
        <DraftArticle
          {...{ locale, draft: story, names, pictures }}
          at={`/write/${story.id}`}
          said={({ contribution }) => <Said slip={slips.get(contribution)} />}
        />
      </Section>
    </>
  )
}
