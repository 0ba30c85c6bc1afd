import { Actions, Button, Field, PageHead } from '../../../../design/index.ts'
import { DocumentField, toPlainNotation } from '../../../../platform/documents/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { MovementSubjects } from '../../../action-teams/index.ts'
import { AskedSoFar } from '../../people-in-it/pages/AskedSoFar.tsx'
import { StoppedNotice } from '../../people-in-it/pages/StoppedNotice.tsx'
import { wordsToPut } from '../../people-in-it/pages/words-to-put.tsx'
import type { AskedAbout } from '../../people-in-it/queries.ts'
import type { QuotableSlip } from '../../people-in-it/said.ts'
import { picturesToPut } from '../../pictures/pages/pictures-to-put.tsx'
import type { OwnPicture } from '../../pictures/queries.ts'
import { kindOfStory, problemIn, storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'
import { AboutFields } from './AboutFields.tsx'
import { BothTexts } from './BothTexts.tsx'
import { HeadingsToAdd } from './HeadingsToAdd.tsx'
import { HelpfulQuestions } from './HelpfulQuestions.tsx'
import { WriteLinks } from './WriteLinks.tsx'
import { wholesOf } from './wholes.ts'

interface WriteProps {
  locale: Locale
  form: FormState
  story: OwnStory
  writers: readonly { name: string; mine: boolean }[]
  pictures: readonly OwnPicture[]
  /** What people said that may stand in it. */
  said: readonly QuotableSlip[]
  /** Ids of what it stands under. */
  about: readonly string[]
  subjects: MovementSubjects
  asked: AskedAbout
}

/** Writing: a title, in short, the text, whose name stands above it and where it belongs. */
export function WritePage(props: WriteProps) {
  const { locale, form, story, writers, pictures, said, about, subjects, asked } = props
  const w = storyWords(locale)
  // Who looks after what nobody with an account wrote has no name above it.
  const me = writers.find(({ mine }) => mine)
  const typed = '_version' in form.values
  const body = toPlainNotation(story.document)
  const there = { title: story.title, inShort: story.inShort, body, byline: me?.name ?? '' }
  const field = (name: keyof typeof there) => ({
    name,
    value: typed ? fieldOf(form.values, name) : there[name],
    error: form.errors[name] ? problemIn(w, form.errors[name]) : undefined,
  })
  const at = `/write/${story.id}`
  return (
    <>
      <Problems locale={locale} form={form} say={(key) => problemIn(w, key)} changed={w('both.earlier')} />
      <PageHead title={story.title || kindOfStory(locale, story.kind)} lead={w(`kind.${story.kind}.hint`)} />
      <StoppedNotice locale={locale} story={story} />
      {story.stopped ? null : <AskedSoFar locale={locale} story={story} asked={asked} />}
      <HelpfulQuestions locale={locale} kind={story.kind} />
      <PostForm action={at} hidden={form.hidden} version={story.version}>
        {form.conflict ? <BothTexts {...{ locale, form, story, pictures, said }} /> : null}
        <Field {...field('title')} label={w('write.name')} />
        <Field
          {...field('inShort')}
          type="textarea"
          rows={3}
          label={w('write.short')}
          hint={w('write.short.hint')}
        />
        <DocumentField
          {...field('body')}
          locale={locale}
          language={story.language}
          label={w('write.body')}
          // Nothing goes over what another wrote before it is chosen.
          save={form.conflict ? undefined : `${at}/keep`}
          wholes={wholesOf(locale, story.id, { pictures, said })}
          puts={[picturesToPut(locale, story.id, pictures), wordsToPut(locale, story, said)]}
        />
        {me ? (
          <Field
            {...field('byline')}
            label={w('write.byline')}
            hint={w('write.byline.hint')}
            autocomplete="name"
          />
        ) : null}
        <AboutFields locale={locale} form={form} story={story} about={about} subjects={subjects} />
        <Actions>
          <Button name="next" value="publish">
            {w('write.look')}
          </Button>
          <Button variant="quiet" name="next" value="stay">
            {w('write.keep')}
          </Button>
        </Actions>
        <HeadingsToAdd locale={locale} story={story} document={story.document} />
      </PostForm>
      <WriteLinks locale={locale} story={story} />
    </>
  )
}
