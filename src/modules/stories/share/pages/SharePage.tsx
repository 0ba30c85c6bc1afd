import { Actions, Button, Choice, Field, PageHead, Section, Small } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { type FormState, fieldOf } from '../../../../platform/web/form.ts'
import { KeptFile } from '../../../../platform/web/KeptFile.tsx'
import { HiddenFields } from '../../../../platform/web/post-form.tsx'
import { pictureLimit, soundLimit } from '../../../contributions/index.ts'
import { recognisables } from '../content.ts'
import { shareWords } from '../locales/index.ts'
import { problemsIn } from '../problems.ts'
import { PassOn } from './PassOn.tsx'
import { ShareProblems } from './ShareProblems.tsx'
import { WhereChoice } from './WhereChoice.tsx'

interface ShareProps {
  locale: Locale
  form: FormState
  /** The movement's name. */
  movement: string
  /** Whom one can call there. */
  contact: { name: string; phone: string }
  /** Who takes part may have it read at once. */
  atOnce: boolean
  /** Where it is sent: under the name it was opened with. */
  action: string
}

/** Sharing something small: one page, one form, and nothing obligatory but that there is something. */
export function SharePage({ locale, form, movement, contact, atOnce, action }: ShareProps) {
  const w = shareWords(locale)
  const problem = problemsIn(w, form)
  const value = (name: string) => fieldOf(form.values, name)
  return (
    <>
      <ShareProblems w={w} form={form} />
      <PageHead title={w('title')} lead={w('lead')} />
      <form method="post" action={action} enctype="multipart/form-data" novalidate>
        <HiddenFields hidden={form.hidden} />
        <Field
          {...{ name: 'words', type: 'textarea', rows: 6, label: w('words'), hint: w('words.hint') }}
          {...{ value: value('words'), error: problem('words') }}
        />
        <details
          class="kv-share__other"
          open={
            Object.keys(form.hidden.kept ?? {}).length > 0 ||
            Boolean(problem('photo') || problem('recognisable') || problem('sound'))
          }
        >
          <summary>{w('other')}</summary>
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
            {...{ value: value('alt'), error: problem('alt') }}
          />
          <kv-spoken-minute
            class="kv-tell"
            start={w('speak.start')}
            stop={w('speak.stop')}
            again={w('speak.again')}
            running={w('speak.running')}
            left={w('speak.left')}
            listen={w('speak.listen')}
            refused={w('speak.refused')}
            most={`${soundLimit}`}
            large={w('sound.large')}
          >
            <Field
              {...{ name: 'sound', type: 'file', label: w('sound'), hint: w('sound.hint') }}
              {...{ error: problem('sound'), accept: 'audio/*', capture: 'user' }}
            />
          </kv-spoken-minute>
          <KeptFile locale={locale} form={form} name="sound" />
        </details>
        <WhereChoice w={w} movement={movement} value={value('where')} />
        <Field
          {...{ name: 'name', label: w('name'), hint: w('name.hint'), autocomplete: 'off' }}
          {...{ value: value('name'), error: problem('name') }}
        />
        {atOnce ? (
          <Choice
            {...{ multiple: true, name: 'look', legend: w('look'), value: value('look') }}
            options={[{ value: 'yes', label: w('look.yes'), hint: w('look.hint') }]}
          />
        ) : (
          <p>{w('by-hand', { movement })}</p>
        )}
        <PassOn w={w} contact={contact} />
        <Actions>
          <Button>{w('send')}</Button>
        </Actions>
        <Small>{w('own.forgotten')}</Small>
      </form>
      <Section ruled>
        <p>
          <a href="/write">{w('longer')}</a>
        </p>
        <p>
          <a href="/share/code">{w('code.link')}</a>
        </p>
      </Section>
    </>
  )
}
