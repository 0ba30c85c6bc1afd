import type { ShareWords } from '../locales/index.ts'
import type { SharedView } from '../queries.ts'

/** What who looks along asked of who shared it, and what was said to that; for both of them. */
export function AskedBack({ w, shared, own = false }: { w: ShareWords; shared: SharedView; own?: boolean }) {
  return (
    <>
      {own ? <p>{w('own.asked.back')}</p> : null}
      <blockquote class="kv-shared" dir="auto">
        <p class="kv-lines">{shared.question}</p>
      </blockquote>
      {shared.reply ? (
        <>
          <p>{w(own ? 'own.asked.reply' : 'asked.reply')}</p>
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
