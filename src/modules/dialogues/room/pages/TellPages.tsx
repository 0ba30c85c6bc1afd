import type { PropsWithChildren } from 'hono/jsx'
import { Actions, Button, Field, LinkButton, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { KeptFile } from '../../../../platform/web/KeptFile.tsx'
import { HiddenFields } from '../../../../platform/web/post-form.tsx'
import { GentleHints, pictureLimit, soundLimit } from '../../../contributions/index.ts'
import { problemIn, roomWords } from '../locales/index.ts'
import type { AtTable, Table } from '../queries.ts'
import { PassOn } from './PassOn.tsx'
import { Problems } from './Problems.tsx'

export interface TellProps {
  locale: Locale
  form: FormState
  /** Said before the first words alone: what cannot stay here. */
  table: Table | undefined
  /** Who speaks or draws, where that is not who holds the device. */
  somebody?: AtTable
}

/** A minute to be spoken: recorded here where the browser can, else chosen. */
export function SpeakPage(props: TellProps) {
  const { locale, form } = props
  const w = roomWords(locale)
  return (
    <TellPage {...props} way="speak">
      <kv-spoken-minute
        class="kv-tell"
        start={w('speak.start')}
        stop={w('speak.stop')}
        again={w('speak.again')}
        running={w('speak.running')}
        left={w('speak.left')}
        listen={w('speak.listen')}
        refused={w('speak.refused')}
        file={w('speak.file.name')}
        most={`${soundLimit}`}
        large={w('sound.large')}
      >
        <Field
          name="media"
          type="file"
          accept="audio/*"
          capture="user"
          label={w('speak.file')}
          hint={w('speak.file.hint')}
          {...(form.errors.media && { error: problemIn(locale, form.errors.media) })}
        />
      </kv-spoken-minute>
    </TellPage>
  )
}

/** A drawing: made here where the browser can, else a photo of one on paper. */
export function DrawPage(props: TellProps) {
  const { locale, form } = props
  const w = roomWords(locale)
  return (
    <TellPage {...props} way="draw">
      <kv-drawing-pad
        class="kv-tell"
        label={w('draw.pad')}
        undo={w('draw.undo')}
        again={w('draw.again')}
        most={`${pictureLimit}`}
        large={w('drawing.large')}
      >
        <Field
          name="media"
          type="file"
          accept="image/*"
          capture="environment"
          label={w('draw.file')}
          hint={w('draw.file.hint')}
          {...(form.errors.media && { error: problemIn(locale, form.errors.media) })}
        />
      </kv-drawing-pad>
    </TellPage>
  )
}

/** A photo: taken now, or chosen from what there is already. */
export function PhotoPage(props: TellProps) {
  const { locale, form } = props
  const w = roomWords(locale)
  return (
    <TellPage {...props} way="photo">
      <kv-photo-choice class="kv-tell" most={`${pictureLimit}`} large={w('photo.large')}>
        <Field
          name="media"
          type="file"
          accept="image/*"
          label={w('photo.file')}
          hint={w('photo.file.hint')}
          {...(form.errors.media && { error: problemIn(locale, form.errors.media) })}
        />
      </kv-photo-choice>
    </TellPage>
  )
}

function TellPage({
  locale,
  form,
  table,
  somebody,
  way,
  children,
}: PropsWithChildren<TellProps & { way: 'speak' | 'draw' | 'photo' }>) {
  const w = roomWords(locale)
  const name = somebody?.name ?? ''
  const back = somebody ? `/room/write-for/${somebody.seatId}` : '/room/words/new'
  const action = somebody ? `${back}/${way}` : `/room/words/${way}`
  return (
    <>
      <Problems locale={locale} form={form} />
      <PageHead
        title={somebody ? w(`${way}-for.title`, { name }) : w(`${way}.title`)}
        lead={somebody ? w('tell-for.lead', { name }) : w(`${way}.lead`)}
      />
      <form method="post" action={action} enctype="multipart/form-data" novalidate>
        <HiddenFields hidden={form.hidden} />
        {children}
        <KeptFile locale={locale} form={form} name="media" needed />
        <Field
          name="words"
          type="textarea"
          rows={2}
          label={somebody ? w('tell-for.words') : w(`${way}.words`)}
          mark={w('enter.name.mark')}
          hint={somebody ? w('tell-for.words.hint', { name }) : w('tell.words.hint')}
          value={fieldOf(form.values, 'words')}
          {...(form.errors.words && { error: problemIn(locale, form.errors.words) })}
        />
        <GentleHints locale={locale} />
        <p>{somebody ? w('tell-for.next', { name }) : w('tell.next')}</p>
        <Actions>
          <Button>{w(somebody ? 'tell-for.do' : 'write.do')}</Button>
          <LinkButton href={back} variant="quiet">
            {w('tell.back')}
          </LinkButton>
        </Actions>
      </form>
      {table ? <PassOn w={w} table={table} /> : null}
    </>
  )
}

/** `most`: bytes; `large`: what is said of a file that has more. */
type Weighed = 'class' | 'most' | 'large'

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'kv-spoken-minute': PropsWithChildren<
        Record<
          Weighed | 'start' | 'stop' | 'again' | 'running' | 'left' | 'listen' | 'refused' | 'file',
          string
        > & { choose?: string }
      >
      'kv-photo-choice': PropsWithChildren<Record<Weighed, string>>
      'kv-drawing-pad': PropsWithChildren<Record<Weighed | 'label' | 'undo' | 'again', string>>
    }
  }
}
