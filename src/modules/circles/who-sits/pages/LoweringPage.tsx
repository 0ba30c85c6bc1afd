import { Actions, Button, Notice, PageHead } from '../../../../design/index.ts'
import { longDate } from '../../../../platform/i18n/dates.ts'
import type { Locale } from '../../../../platform/i18n/words.ts'
import type { FormState } from '../../../../platform/web/form.ts'
import { PostForm } from '../../../../platform/web/post-form.tsx'
import type { Lowering } from '../queries.ts'
import { type WhoSitsWords, whoSitsWords } from '../words.ts'

interface LoweringProps {
  locale: Locale
  form: FormState
  lowering: Lowering
}

/** What is proposed about who looks after a circle; a second yes, or taking it back. */
export function LoweringPage({ locale, form, lowering }: LoweringProps) {
  const w = whoSitsWords(locale)
  const { id, circle, at, needsMine, mayWithdraw } = lowering
  return (
    <>
      <PageHead
        title={w('lowering.title', { circle })}
        lead={w('lowering.when', { day: longDate(locale, at) })}
      />
      <Notice kind="care">{about(w, lowering)}</Notice>
      <p>{w('lowering.stays')}</p>
      <p>{w('lowering.talk')}</p>
      {needsMine || mayWithdraw ? (
        <PostForm hidden={form.hidden} action={`/circle-lowerings/${id}`}>
          <Actions>
            {needsMine ? (
              <Button variant="danger" name="answer" value="yes">
                {w('lowering.yes')}
              </Button>
            ) : null}
            {mayWithdraw ? (
              <Button variant="quiet" name="answer" value="withdraw">
                {w('lowering.withdraw')}
              </Button>
            ) : null}
          </Actions>
        </PostForm>
      ) : null}
      {needsMine ? null : <p>{w('lowering.waits')}</p>}
    </>
  )
}

/** In one sentence. */
export const about = (w: WhoSitsWords, { aboutMe, by, name, circle }: Lowering): string =>
  aboutMe ? w('lowering.about-me', { by, circle }) : w('lowering.about', { by, name, circle })
