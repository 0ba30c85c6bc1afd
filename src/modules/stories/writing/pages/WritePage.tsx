import { Actions, Button, Field, PageHead, Section } from '../../../../design/index.ts'
import { DocumentField, toPlainNotation } from '../../../../platform/documents/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { MovementSubjects } from '../../../action-teams/index.ts'
import { HeldNotice } from '../../held/pages/HeldNotice.tsx'
import { AwayNotice } from '../../kept-away/pages/AwayNotice.tsx'
import { langOf } from '../../lang.ts'
import { AskedSoFar } from '../../people-in-it/pages/AskedSoFar.tsx'
import { StoppedNotice } from '../../people-in-it/pages/StoppedNotice.tsx'
import { wordsToPut } from '../../people-in-it/pages/words-to-put.tsx'
import type { AskedAbout } from '../../people-in-it/queries.ts'
import type { QuotableSlip } from '../../people-in-it/said.ts'
import { picturesToPut } from '../../pictures/pages/pictures-to-put.tsx'
import type { OwnPicture } from '../../pictures/queries.ts'
import { SpokenWith } from '../../shown/pages/SpokenWith.tsx'
import { kindOfStory, problemIn, storyWords } from '../../words.ts'
import type { OwnStory } from '../queries.ts'
import { AboutFields } from './AboutFields.tsx'
import { BeganWith } from './BeganWith.tsx'
import { BothTexts } from './BothTexts.tsx'
import { HeadingsToAdd } from './HeadingsToAdd.tsx'
import { HelpfulQuestions } from './HelpfulQuestions.tsx'
import { LooksAlong } from './LooksAlong.tsx'
import { WhoIsInIt } from './WhoIsInIt.tsx'
import { InTextLinks, WriteLinks } from './WriteLinks.tsx'
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

/**
 * Writing, under headings in the order in which one needs them: the text, in short, who is in it, where it may go, who looks along,
 * and letting it be read.
 */
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
      <HeldNotice locale={locale} story={story} />
      <AwayNotice locale={locale} story={story} />
      {story.stopped ? null : <AskedSoFar locale={locale} story={story} asked={asked} />}
      <PostForm action={at} hidden={form.hidden} version={story.version}>
        <BeganWith {...{ form, story, writers }} />
        {form.conflict ? <BothTexts {...{ locale, form, story, pictures, said }} /> : null}
        <Section title={w('write.part.text')} id="text">
          <SpokenWith locale={locale} story={story} />
          <HelpfulQuestions locale={locale} kind={story.kind} />
          <Field {...field('title')} label={w('write.name')} />
          <DocumentField
            {...field('body')}
            locale={locale}
            language={langOf(story)}
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
          {/* The first of the form: a key that sends it keeps what is there, and goes nowhere. */}
          <Actions>
            <Button variant="quiet" name="next" value="stay">
              {w('write.keep')}
            </Button>
          </Actions>
          <HeadingsToAdd locale={locale} story={story} document={story.document} />
          <InTextLinks locale={locale} story={story} />
        </Section>
        <Section title={w('write.short')} ruled>
          <Field
            {...field('inShort')}
            type="textarea"
            rows={3}
            label={w('write.short.ask')}
            hint={w('write.short.hint')}
          />
        </Section>
        <WhoIsInIt locale={locale} story={story} />
        <AboutFields locale={locale} form={form} story={story} about={about} subjects={subjects} />
        <LooksAlong locale={locale} story={story} />
        <Section title={w('write.part.publish')} ruled>
          <p>{w('write.part.publish.about')}</p>
          <Actions>
            <Button name="next" value="publish">
              {w('write.look')}
            </Button>
          </Actions>
        </Section>
        <WriteLinks locale={locale} story={story} />
      </PostForm>
    </>
  )
}
