package vn.dondoc.session;

import org.springframework.data.repository.ListCrudRepository;

/** All department reports, one for each session. */
interface Reports extends ListCrudRepository<DepartmentReport, Long> {}
