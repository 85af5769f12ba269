/** Makes the sample show one's own: a copy with new ids, no longer marked as sample. */
import type { Host, Product, Rundown } from '../domain/rundown';
import type { Show } from './rundown';

export function copySample(show: Show, newId: () => string): { rundown: Rundown; products: Product[]; hosts: Host[] } {
  const ids = new Map([...show.products, ...show.hosts].map(({ id }) => [id, newId()]));
  const own = (id: string) => ids.get(id) ?? id;
  const products = show.products.map(({ sample: _, ...product }) => ({
    ...product,
    id: own(product.id),
    points: product.points.map((point) => ({ ...point, id: newId() })),
  }));
  const hosts = show.hosts.map(({ sample: _, ...host }) => ({ ...host, id: own(host.id) }));
  const { sample: _, ...rundown } = show.rundown;
  const segments = rundown.segments.map((segment) => ({
    ...segment,
    id: newId(),
    hosts: segment.hosts.map(own),
    ...(segment.product === undefined ? {} : { product: own(segment.product) }),
  }));
  return { rundown: { ...rundown, id: newId(), segments }, products, hosts };
}
