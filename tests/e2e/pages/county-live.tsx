/** @jsxImportSource react */
/**
 * A dashboard that no adapter knows, built with antd: labels as platforms write them, look-alikes beside them, numbers that change once a
 * second. It notes what it has drawn and when, in `window.drawn`; the test compares that with what was recorded.
 */
import { Card, Col, ConfigProvider, Row, Statistic, Tooltip } from 'antd';
import { useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

export interface Drawn {
  /** Epoch ms of the commit to the page. */
  at: number;
  viewers: number;
  audience: number;
  orders: number;
  items: number;
  buyers: number;
  /** Yuan. */
  revenue: number;
}

declare global {
  interface Window {
    drawn: Drawn[];
  }
}

window.drawn = [];

const at = (step: number): Omit<Drawn, 'at'> => ({
  viewers: 1240 + ((step * 37) % 83),
  audience: 9314 + step * 21,
  orders: 128 + step * 3,
  items: 190 + step * 4,
  buyers: 117 + step * 2,
  revenue: 10_288.5 + step * 89.7,
});

function Tile({ title, value, digits = 0, unit }: { title: string; value: number; digits?: number; unit?: string }) {
  return (
    <Col span={6}>
      <Card size="small">
        <Statistic title={<Tooltip title="口径说明">{title}</Tooltip>} value={value} precision={digits} suffix={unit} />
      </Card>
    </Col>
  );
}

function Dashboard() {
  const [step, setStep] = useState(0);
  const now = at(step);
  useLayoutEffect(() => {
    window.drawn.push({ at: Date.now(), ...now });
    const timer = setTimeout(() => setStep(step + 1), 1000);
    return () => clearTimeout(timer);
  });
  return (
    <ConfigProvider>
      <Row gutter={[12, 12]}>
        <Tile title="实时在线人数" value={now.viewers} />
        <Tile title="平均在线人数" value={1180} />
        <Tile title="累计观看人数" value={now.audience} />
        <Tile title="人均观看时长" value={131} unit="秒" />
        <Tile title="成交订单数" value={now.orders} />
        <Tile title="退款订单数" value={2} />
        <Tile title="成交件数" value={now.items} />
        <Tile title="成交人数" value={now.buyers} />
        <Tile title="直播间成交金额（元）" value={now.revenue} digits={2} />
        <Tile title="昨日成交金额（元）" value={88_120.4} digits={2} />
        <Tile title="千次观看成交金额（元）" value={1104.6} digits={2} />
        <Tile title="成交转化率" value={1.37} digits={2} unit="%" />
      </Row>
    </ConfigProvider>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<Dashboard />);
