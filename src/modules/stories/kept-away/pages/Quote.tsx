/** What somebody wrote, as they wrote it. */
export function Quote({ children }: { children: string }) {
  return (
    <blockquote class="kv-shared" dir="auto">
      <p class="kv-lines">{children}</p>
    </blockquote>
  )
}
