import { useEffect, useRef } from 'preact/hooks';
import uPlot from 'uplot';
import { inNumber } from '../../../words/language.ts';
import { dayLabels } from './day-labels.ts';
import { weekTicks } from './week-ticks.ts';

export interface Bars {
  /** A token of the design. */
  readonly colour: '--rubric' | '--green';
  readonly values: readonly number[];
}

interface BarChartProps {
  /** Where each bar stands: a year, or the moment in seconds when a week begins. */
  readonly at: readonly number[];
  readonly inTime: boolean;
  /** The second of two hangs below the line. */
  readonly bars: readonly Bars[];
  readonly height: number;
  /** The bar that is pointed at, by its number; null when none is. */
  readonly onPoint: (index: number | null) => void;
}

const WHOLE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/** Bars as a picture, in the colours of the moment. The numbers are the caller's to give in words. */
export function BarChart({ at, inTime, bars, height, onPoint }: BarChartProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const plot = new uPlot(optionsFor(element, { at, inTime, bars, height, onPoint }), dataOf(at, bars), element);
    const size = new ResizeObserver(() => plot.setSize({ width: element.clientWidth, height }));
    size.observe(element);
    const redraw = () => plot.redraw();
    const theme = new MutationObserver(redraw);
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const system = matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', redraw);
    return () => {
      size.disconnect();
      theme.disconnect();
      system.removeEventListener('change', redraw);
      plot.destroy();
    };
  }, [at, bars]);
  return <div class="reading-chart" ref={host} aria-hidden="true" style={{ height: `${height}px` }} />;
}

function dataOf(at: readonly number[], bars: readonly Bars[]): uPlot.AlignedData {
  return [[...at], ...bars.map(({ values }, which) => values.map((value) => (which === 0 ? value : -value)))];
}

function optionsFor(host: HTMLElement, { at, inTime, bars, height, onPoint }: BarChartProps): uPlot.Options {
  const step = inTime ? 7 * 86_400 : 1;
  const axis = {
    stroke: () => inkOf(host, '--soft-ink'),
    grid: { stroke: () => inkOf(host, '--line'), width: 1 },
    ticks: { show: false },
    font: `12px ${getComputedStyle(host).fontFamily}`,
  };
  return {
    width: host.clientWidth,
    height,
    padding: [null, inTime ? 24 : null, null, null],
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, y: false, points: { show: false } },
    scales: {
      x: { time: inTime, range: () => [(at[0] ?? 0) - step / 2, (at.at(-1) ?? 0) + step / 2] },
      y: { range: (_, low, high) => [low < 0 ? low * 1.08 : 0, Math.max(1, high * 1.08)] },
    },
    axes: [
      { ...axis, grid: { show: false }, ...(inTime ? weeksAxis(at) : YEARS_AXIS) },
      {
        ...axis,
        incrs: WHOLE,
        size: 56,
        values: (_, counts) => counts.map((count) => inNumber(Math.abs(count))),
      },
    ],
    series: [
      {},
      ...bars.map(({ colour }) => ({
        fill: () => inkOf(host, colour),
        width: 0,
        paths: uPlot.paths.bars?.({ size: [0.7, 28, 1] }),
        points: { show: false },
      })),
    ],
    hooks: { setCursor: [(plot) => onPoint(plot.cursor.idx ?? null)] },
  } as uPlot.Options;
}

const YEARS_AXIS: uPlot.Axis = { incrs: WHOLE, values: (_, years) => years.map(String) };

function weeksAxis(weeks: readonly number[]): uPlot.Axis {
  return {
    splits: (plot) => weekTicks(weeks, plot.bbox.width / devicePixelRatio),
    values: (_, ticks) => [...dayLabels(ticks)],
  };
}

/** A token as a colour that a canvas knows. */
function inkOf(host: HTMLElement, token: string): string {
  host.style.color = `var(${token})`;
  const { color } = getComputedStyle(host);
  host.style.color = '';
  return color;
}
