import type { ShareWords } from '../locales/index.ts'
import type { SharedView } from '../queries.ts'

/** What who looks along asked of who shared it, and what was said to that; for both of them. */
export function AskedBack({ w, shared }: { w: ShareWords; shared: SharedView }) {
  return (
    <>
      <blockquote class="kv-shared" dir="auto">
        <p class="kv-lines">{shared.question}</p>
      </blockquote>
      {shared.reply ? (
        <>
          <p>{w('asked.reply')}</p>
          <blockquote class="kv-shared" dir="auto">
            <p class="kv-lines">{shared.reply}</p>
          </blockquote>
        </>
      ) : (
        <p>{w('asked.waits')}</p>
      )}
    </>
  )
}
