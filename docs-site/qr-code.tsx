import { useEffect, useState } from 'preact/hooks'
import type { Words } from './text/words.ts'

/** A text as a QR code; what makes it is loaded with the first one. */
export function QrCode({ text, words }: { text: string; words: Words }) {
  const [code, setCode] = useState<{ size: number; path: string }>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    import('uqr')
      .then(({ encode }) => {
        // A border of four modules, as ISO/IEC 18004 asks for.
        const { size, data } = encode(text, { ecc: 'M', border: 4 })
        setCode({
          size,
          path: data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join(''),
        })
      })
      .catch(() => setFailed(true))
  }, [text])
  if (failed) return <p class="message bad">{words.qrFailed}</p>
  return (
    <figure class="qr">
      {code && (
        <svg
          viewBox={`0 0 ${code.size} ${code.size}`}
          role="img"
          aria-label={words.qrOf(text)}
          shape-rendering="crispEdges"
        >
          <path class="qr-ground" d={`M0 0h${code.size}v${code.size}H0z`} />
          <path class="qr-dark" d={code.path} />
        </svg>
      )}
      <figcaption>{words.qrHelp}</figcaption>
    </figure>
  )
}
