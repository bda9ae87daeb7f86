import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

export interface Series {
  name: string;
  tone: string;
  numbers: number[];
}

export interface Drawing {
  show(kind: string, categories: string[], series: Series[]): void;
  fit(): void;
  end(): void;
}

/** In SVG a colour may be a variable of the style sheet: light and dark follow by themselves. */
const TONES: Record<string, string> = {
  accent: 'var(--accent)',
  gold: 'var(--gold)',
  good: 'var(--good)',
  warn: 'var(--warn)',
  bad: 'var(--bad)',
  quiet: 'var(--ink-soft)',
};

/** What the page's letters look like here; large type is larger here as well. */
function letters(paper: HTMLElement) {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.875;
  return { color: 'var(--ink-soft)', fontFamily: getComputedStyle(paper).fontFamily, fontSize: size };
}

export function begin(paper: HTMLElement): Drawing {
  const chart = init(paper, undefined, { renderer: 'svg' });
  return {
    show(kind, categories, series) {
      const text = letters(paper);
      const line = kind === 'line';
      chart.setOption(
        {
          animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
          textStyle: text,
          grid: { left: 8, right: 8, top: text.fontSize * 3, bottom: 8, outerBounds: { left: 0, right: 0 } },
          legend: { top: 0, left: 0, icon: 'roundRect', textStyle: text, selectedMode: series.length > 1 },
          tooltip: {
            trigger: 'axis',
            confine: true,
            axisPointer: { type: line ? 'line' : 'shadow', shadowStyle: { color: 'var(--line)', opacity: 0.4 } },
            backgroundColor: 'var(--surface)',
            borderColor: 'var(--line)',
            textStyle: { ...text, color: 'var(--ink)' },
          },
          xAxis: {
            type: 'category',
            data: categories,
            axisLine: { lineStyle: { color: 'var(--line)' } },
            axisTick: { show: false },
            axisLabel: { ...text, hideOverlap: true },
          },
          yAxis: {
            type: 'value',
            minInterval: 1,
            axisLabel: text,
            splitLine: { lineStyle: { color: 'var(--line)' } },
          },
          series: series.map(({ name, tone, numbers }) => ({
            name,
            type: line ? 'line' : 'bar',
            stack: kind === 'stacked' ? 'all' : undefined,
            barMaxWidth: 28,
            showSymbol: false,
            itemStyle: { color: TONES[tone] },
            lineStyle: { color: TONES[tone] },
            emphasis: { disabled: true },
            data: numbers,
          })),
        },
        true,
      );
    },
    fit: () => chart.resize(),
    end: () => chart.dispose(),
  };
}
