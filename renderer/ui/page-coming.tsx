/** Stands where a page is coming that takes long; one that comes soon enough is never announced. */
import { Skeleton } from './skeleton';
import './page-coming.css';

export const PageComing = () => (
  <div className="page-coming" aria-hidden="true">
    <Skeleton height={32} />
    <Skeleton height={160} />
  </div>
);
