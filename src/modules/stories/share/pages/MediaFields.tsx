import { Choice, Field } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { KeptFile } from '../../../../platform/web/KeptFile.tsx'
import { pictureLimit, soundLimit } from '../../../contributions/index.ts'
import { recognisables } from '../content.ts'
import { shareWords } from '../locales/index.ts'
import { problemsIn } from '../problems.ts'

interface MediaProps {
  locale: Locale
  form: FormState
  /** What there is to see on the photo, as it begins. */
  alt?: string
}

/** Two ways beside typing, each one tap away: a photo, with who can be recognised on it and what there is to see, and a spoken minute. */
export function MediaFields({ locale, form, alt = '' }: MediaProps) {
  const w = shareWords(locale)
  const problem = problemsIn(w, form)
  const value = (name: string) => fieldOf(form.values, name)
  const asks = (...names: string[]) =>
    names.some((name) => problem(name) !== undefined || form.hidden.kept?.[name] !== undefined)
  return (
    <>
      <details class="kv-share__other" open={asks('photo', 'recognisable', 'alt')}>
        <summary>{w('photo.way')}</summary>
        <kv-photo-choice class="kv-tell" most={`${pictureLimit}`} large={w('photo.large')}>
          <Field
            {...{ name: 'photo', type: 'file', label: w('photo'), hint: w('photo.hint') }}
            {...{ error: problem('photo'), accept: 'image/jpeg,image/png,image/webp' }}
          />
        </kv-photo-choice>
        <KeptFile locale={locale} form={form} name="photo" />
        <Choice
          {...{ name: 'recognisable', legend: w('recognisable'), hint: w('recognisable.hint') }}
          {...{ value: value('recognisable'), error: problem('recognisable') }}
          options={recognisables.map((one) => ({ value: one, label: w(`recognisable.${one}`) }))}
        />
        <Field
          {...{ name: 'alt', label: w('alt'), hint: w('alt.hint') }}
          {...{ value: 'alt' in form.values ? value('alt') : alt, error: problem('alt') }}
        />
      </details>
      <details class="kv-share__other" open={asks('sound')}>
        <summary>{w('speak')}</summary>
        <p>{w('speak.hint')}</p>
        <kv-spoken-minute
          class="kv-tell"
          start={w('speak.start')}
          stop={w('speak.stop')}
          again={w('speak.again')}
          running={w('speak.running')}
          left={w('speak.left')}
          listen={w('speak.listen')}
          refused={w('speak.refused')}
          file={w('speak.file')}
          choose={w('speak.choose')}
          most={`${soundLimit}`}
          large={w('sound.large')}
        >
          <Field
            {...{ name: 'sound', type: 'file', label: w('sound'), hint: w('sound.hint') }}
            {...{ error: problem('sound'), accept: 'audio/*' }}
          />
        </kv-spoken-minute>
        <KeptFile locale={locale} form={form} name="sound" />
      </details>
    </>
  )
}
