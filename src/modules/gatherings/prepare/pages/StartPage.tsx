import { Actions, Button, PageHead } from '../../../../design/index.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import { Problems } from '../../../../platform/web/editing.tsx'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import { prepareWords } from '../locales/index.ts'
import { say } from './PartPage.tsx'
import { WhatFields } from './WhatFields.tsx'

interface StartProps {
  locale: Locale
  form: FormState
  circle: { slug: string; name: string }
}

/** A host begins a gathering of their circle. */
export function StartPage({ locale, form, circle }: StartProps) {
  const w = prepareWords(locale)
  const of = { locale, form, current: { language: locale }, say: say(locale) }
  return (
    <>
      <Problems {...of} />
      <PageHead title={w('new', { circle: circle.name })} lead={w('new.lead')} />
      <PostForm hidden={form.hidden}>
        <WhatFields of={of} />
        <Actions>
          <Button>{w('save.go')}</Button>
        </Actions>
      </PostForm>
    </>
  )
}
