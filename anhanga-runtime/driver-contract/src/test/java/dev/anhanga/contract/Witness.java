package dev.anhanga.contract;

import dev.anhanga.runtime.error.AnhangaException;
import dev.anhanga.runtime.persistence.PersistenceContract;
import dev.anhanga.runtime.query.And;
import dev.anhanga.runtime.query.Comparison;
import dev.anhanga.runtime.query.Filter;
import dev.anhanga.runtime.query.Not;
import dev.anhanga.runtime.query.Operator;
import dev.anhanga.runtime.query.Or;
import dev.anhanga.runtime.query.PaginateParams;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Sees what a driver is asked, and how it fails. */
final class Witness {

  private final PersistenceContract driver;
  private final Set<String> called = new TreeSet<>();
  private final Set<Class<?>> thrown = new HashSet<>();
  private final Set<Operator> operators = new TreeSet<>();

  Witness(PersistenceContract driver) {
    this.driver = driver;
  }

  PersistenceContract driver() {
    return (PersistenceContract)
        Proxy.newProxyInstance(
            Witness.class.getClassLoader(),
            new Class<?>[] {PersistenceContract.class},
            (proxy, method, arguments) -> call(method, arguments));
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    if (method.getDeclaringClass() == Object.class) {
      return method.invoke(driver, arguments);
    }
    called.add(method.getName());
    for (Object argument : arguments == null ? new Object[0] : arguments) {
      see(argument);
    }
    try {
      return method.invoke(driver, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof AnhangaException) {
        thrown.add(e.getCause().getClass());
      }
      throw e.getCause();
    }
  }

  private void see(Object asked) {
    if (asked instanceof PaginateParams<?> params) {
      see(params.filter());
    } else if (asked instanceof Comparison comparison) {
      operators.add(comparison.operator());
    } else if (asked instanceof Not not) {
      see(not.operand());
    } else if (asked instanceof And and) {
      seeAll(and.operands());
    } else if (asked instanceof Or or) {
      seeAll(or.operands());
    }
  }

  private void seeAll(List<Filter> filters) {
    filters.forEach(this::see);
  }

  Set<String> called() {
    return called;
  }

  Set<Class<?>> thrown() {
    return thrown;
  }

  Set<Operator> operators() {
    return operators;
  }
}
