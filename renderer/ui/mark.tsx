/** The mark: an open book on a stand. */
export function Mark({ size }: { size: number }) {
  return (
    <svg className="mark" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path
        d="M2 3.4c3.6-.5 7 .2 10 2 3-1.8 6.4-2.5 10-2v9c-3.6-.5-7 .2-10 2-3-1.8-6.4-2.5-10-2z"
        fill="currentColor"
      />
      <path d="M12 6.6v6.6" stroke="var(--rail)" strokeWidth="1.3" />
      <path d="M10.9 15.4h2.2v4.2h4.4v2h-11v-2h4.4z" fill="currentColor" />
    </svg>
  );
}
