import { PointList } from '../parts/point-list.tsx'
import { ScreenSlide } from '../parts/screen-slide.tsx'
import { mediaUrl, type ScreenProps } from '../view-props.tsx'
import { fitColumns, titleScale } from './fit-columns.ts'
import type { Column } from './two-columns.ts'

export default function TwoColumnsScreen({ config }: ScreenProps<'two-columns'>) {
  const fit = fitColumns(config)
  return (
    <ScreenSlide heading={config.heading}>
      <div
        className="grid min-h-0 grow grid-cols-2 grid-rows-[minmax(0,1fr)] gap-[calc(var(--u)*7)] leading-[1.32]"
        style={{ fontSize: `calc(var(--u) * ${fit.size})` }}
      >
        <ScreenColumn column={config.left} />
        <ScreenColumn column={config.right} />
      </div>
    </ScreenSlide>
  )
}

function ScreenColumn({ column }: { column: Column }) {
  const { title, image, alt, text, points } = column
  return (
    <div className="flex min-h-0 min-w-0 flex-col gap-[0.55em] overflow-hidden">
      {title !== '' && (
        <h3
          className="display mb-[0.35em] shrink-0 leading-[1.15] wrap-anywhere hyphens-auto"
          style={{ fontSize: `${titleScale}em` }}
        >
          {title}
        </h3>
      )}
      {image !== null && (
        <img
          src={mediaUrl(image)}
          alt={alt}
          className="mb-[0.45em] min-h-0 w-full shrink grow basis-0 rounded-lg object-contain object-[0_0]"
        />
      )}
      {text !== '' && (
        <p className="shrink-0 text-pretty wrap-anywhere whitespace-pre-line hyphens-auto">{text}</p>
      )}
      <PointList points={points} className="flex shrink-0 flex-col gap-[0.55em]" />
    </div>
  )
}
